import { accept, alreadySo, refuse } from '../kernel/decision.ts';
import { msOf } from '../kernel/recorded.ts';
import { id, key, oneOf, optional, whole } from '../kernel/shape.ts';
import { latestVersion, objectiveOf } from '../objectives/index.ts';
import type { RefusalCode } from '../refusals.ts';
import { rule } from '../rule.ts';
import type { RoundView } from '../views.ts';
import type { Workshop } from '../workshop.ts';
import { type BallotKindName, ballotKindNames, kindOf } from './ballots/index.ts';
import { hasResult, roundOf, roundsOf, roundsOn } from './state.ts';

const data = {
  roundId: id,
  ballot: oneOf(...ballotKindNames),
  subject: optional(key),
  ordinal: optional(whole(1, 100)),
  compareWith: optional(id),
  autoCloseAfterSeconds: optional(whole(5, 3_600)),
  autoCloseAt: optional(whole(0, Number.MAX_SAFE_INTEGER)),
};

/** Opens a secret question. Asking again about the same subject is a new round that names the one before. */
export const openRound = rule({ who: ['lead'], during: ['live'], data }, (wish, workshop, _actor, { at }) => {
  const { roundId, ballot, ordinal, autoCloseAfterSeconds } = wish;
  if (roundOf(workshop, roundId)) return alreadySo;
  const activityId = workshop.agenda.activeActivity;
  if (activityId === undefined) return refuse('not-in-phase');
  const kind = kindOf(ballot);
  const subject = wish.subject ?? kind.defaultSubject?.(workshop) ?? activityId;
  const earlier = roundsOn(workshop, ballot, subject);
  const next = roundsOf(workshop).filter((round) => round.ballot === ballot && round.subject === subject).length + 1;
  const compareWith = wish.compareWith ?? earlier.findLast(hasResult)?.id ?? earlier.at(-1)?.id;
  const wrong =
    kind.notReady?.(subject, workshop) ??
    whyNotNow(earlier, ordinal ?? next, next) ??
    incomparable(workshop, ballot, compareWith);
  if (wrong) return refuse(wrong);
  const autoCloseAt = autoCloseAfterSeconds === undefined ? wish.autoCloseAt : msOf(at) + autoCloseAfterSeconds * 1_000;
  if (autoCloseAt !== undefined && autoCloseAt <= msOf(at)) return refuse('out-of-range');
  return accept({
    type: 'RoundOpened',
    data: {
      roundId,
      ballot,
      subject,
      ordinal: next,
      activityId,
      ...(compareWith === undefined ? {} : { compareWith }),
      ...(autoCloseAt === undefined ? {} : { autoCloseAt }),
      ...about(ballot, subject, workshop),
    },
  });
});

/** One round after the other: the last one on the subject is shown or discarded first. */
function whyNotNow(earlier: readonly RoundView[], ordinal: number, next: number): RefusalCode | undefined {
  if (earlier.some(({ status }) => status !== 'revealed')) return 'round-still-open';
  return ordinal === next ? undefined : 'stale-view';
}

/** A round is compared with an earlier one of its kind, whose result is known. */
function incomparable(workshop: Workshop, ballot: BallotKindName, compareWith: string | undefined) {
  const earlier = compareWith === undefined ? undefined : roundOf(workshop, compareWith);
  const comparable = compareWith === undefined || (earlier?.ballot === ballot && earlier.status === 'revealed');
  return comparable ? undefined : 'subject-not-ready';
}

/** What phones need to know of the subject: which version of an objective, which options of a poll. */
function about(ballot: BallotKindName, subject: string, workshop: Workshop) {
  const objective = objectiveOf(workshop, subject);
  const options = ballot === 'poll' ? workshop.agenda.pack.polls[subject] : undefined;
  return { ...(objective ? { version: latestVersion(objective) } : {}), ...(options ? { options } : {}) };
}
