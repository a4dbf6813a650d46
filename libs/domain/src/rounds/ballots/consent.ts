import { isPersonal, type Personal, personal, wordsOf } from '../../kernel/personal.ts';
import { id, oneOf, optional, record, text, whole } from '../../kernel/shape.ts';
import { isOpen, objectionOf } from '../../objections/index.ts';
import { latestVersion, objectiveOf } from '../../objectives/index.ts';
import type { Workshop, WorkshopEvent } from '../../workshop.ts';
import type { BallotKind, Entry, RoundView } from './ballot-kind.ts';

/** No objection, no objection but a concern, or an overriding objection with an argument (an objection of one's own). */
export interface ConsentBallot {
  readonly kind: 'consent';
  /** The version of the objective that was read. */
  readonly version: number;
  readonly stance: 'consent' | 'concern' | 'object';
  readonly concern?: string | Personal;
  readonly objectionId?: string;
}

/** Silence is shown as silence: `unanswered` is part of the result. */
export interface ConsentTally {
  readonly kind: 'consent';
  readonly cast: number;
  readonly version: number;
  readonly consents: number;
  readonly concerns: number;
  readonly objections: number;
  readonly unanswered: number;
}

export const consent: BallotKind<ConsentBallot, ConsentTally> = {
  shape: record({
    kind: oneOf('consent'),
    version: whole(1, 1_000),
    stance: oneOf('consent', 'concern', 'object'),
    concern: optional(text(1, 280)),
    objectionId: optional(id),
  }),
  defaultSubject: ({ objectives }) => Object.values(objectives.byId).find(({ status }) => status === 'forward')?.id,
  notReady(subject, workshop) {
    const objective = objectiveOf(workshop, subject);
    return objective?.status === 'forward' && !objective.needsNewVersion ? undefined : 'subject-not-ready';
  },
  check({ version, stance, objectionId }, round, workshop, actor) {
    if (version !== round.version) return 'stale-version';
    if (stance !== 'object') return undefined;
    const argument = objectionId === undefined ? undefined : objectionOf(workshop, objectionId);
    const stands =
      argument && argument.raiser === actor.id && argument.objectiveId === round.subject && isOpen(argument);
    return stands ? undefined : 'argument-missing';
  },
  written: ({ concern, ...ballot }, { id: of }) =>
    typeof concern === 'string' ? { ...ballot, concern: personal(of, concern) } : ballot,
  tally: (entries, round, workshop) => ({
    kind: 'consent',
    cast: entries.length,
    version: round.version ?? 1,
    ...stancesOf(entries, round, workshop),
  }),
  outcome(entries, round, workshop) {
    const objective = objectiveOf(workshop, round.subject);
    if (!objective) return [];
    const { settings } = workshop.agenda;
    const { consents, objections, unanswered } = stancesOf(entries, round, workshop);
    const enough = entries.length >= settings.quorum * (round.eligible ?? entries.length) && entries.length > 0;
    const counts = entries.length >= settings.minTotal ? { consents, unanswered } : {};
    const data = {
      objectiveId: objective.id,
      version: latestVersion(objective),
      roundId: round.id,
      objectionIds: entries.flatMap(({ ballot }) => (ballot.stance === 'object' ? (ballot.objectionId ?? []) : [])),
      concerns: concernsIn(entries),
      ...counts,
    };
    const type = enough && objections === 0 ? 'ObjectiveAgreed' : 'ObjectiveBlocked';
    return [{ type, data } satisfies WorkshopEvent];
  },
};

/** Sorted by their words, so that their order tells nothing about who spoke first. */
function concernsIn(entries: readonly Entry<ConsentBallot>[]): readonly Personal[] {
  return entries
    .flatMap(({ ballot: { stance, concern } }) =>
      stance === 'concern' && typeof concern === 'object' && isPersonal(concern) ? [concern] : [],
    )
    .sort((a, b) => ((wordsOf(a) ?? '') < (wordsOf(b) ?? '') ? -1 : 1));
}

function stancesOf(entries: readonly Entry<ConsentBallot>[], round: RoundView, workshop: Workshop) {
  const count = (stance: ConsentBallot['stance']) => entries.filter(({ ballot }) => ballot.stance === stance).length;
  const standing = entries.filter(({ ballot }) => ballot.stance === 'object' && stillStands(ballot, workshop)).length;
  const integrated = count('object') - standing;
  return {
    consents: count('consent'),
    concerns: count('concern') + integrated,
    objections: standing,
    unanswered: Math.max(0, (round.eligible ?? entries.length) - entries.length),
  };
}

/** An overriding objection that was withdrawn or solved before the reveal no longer blocks. */
function stillStands({ objectionId }: ConsentBallot, workshop: Workshop): boolean {
  const argument = objectionId === undefined ? undefined : objectionOf(workshop, objectionId);
  return argument !== undefined && argument.status !== 'withdrawn' && argument.status !== 'resolved';
}
