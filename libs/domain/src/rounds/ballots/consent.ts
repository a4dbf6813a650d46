import { isPersonal, type Personal, personal, wordsOf } from '../../kernel/personal.ts';
import { id, oneOf, optional, record, text, whole } from '../../kernel/shape.ts';
import { graphemeCount } from '../../kernel/text.ts';
import { leastOf } from '../../measures/index.ts';
import { allObjections, headOf, isOpen, objectionLimits, objectionOf } from '../../objections/index.ts';
import { allObjectives, latestVersion, objectiveOf } from '../../objectives/index.ts';
import type { RoundView } from '../../views.ts';
import type { Workshop, WorkshopEvent } from '../../workshop.ts';
import { unsettledRounds } from '../state.ts';
import type { BallotKind, Entry } from './ballot-kind.ts';

/** No objection, no objection but a concern, or an overriding objection with an argument: an objection of one's own, or a few words. */
export interface ConsentBallot {
  readonly kind: 'consent';
  /** The version of the objective that was read. */
  readonly version: number;
  readonly stance: 'consent' | 'concern' | 'object';
  /** What is of concern; without an `objectionId` also the argument. */
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
    concern: optional(text(1, objectionLimits.longestText)),
    objectionId: optional(id),
  }),
  defaultSubject: (workshop) => allObjectives(workshop).find(({ status }) => status === 'forward')?.id,
  notReady(subject, workshop) {
    const objective = objectiveOf(workshop, subject);
    const isBeforeTheRoom = objective?.status === 'forward' || objective?.status === 'blocked';
    if (!isBeforeTheRoom || objective.needsNewVersion) return 'subject-not-ready';
    const elsewhere = unsettledRounds(workshop).some(
      (round) => round.ballot === 'consent' && round.subject !== subject,
    );
    return elsewhere ? 'round-still-open' : undefined;
  },
  check({ version, stance, concern, objectionId }, round, workshop, actor) {
    if (version !== round.version) return 'stale-version';
    if (stance !== 'object') return undefined;
    if (objectionId === undefined) return isArgument(concern) ? undefined : 'argument-missing';
    const argument = objectionOf(workshop, objectionId);
    const mine = argument?.raiser === actor.id && argument.objectiveId === round.subject;
    return mine && isOpen(headOf(workshop, argument)) ? undefined : 'argument-missing';
  },
  texts: ({ concern }) => (typeof concern === 'string' ? [concern] : []),
  written: ({ concern, ...ballot }, { id: of }) =>
    typeof concern === 'string' ? { ...ballot, concern: personal(of, concern) } : ballot,
  /** Mostly yes. Whoever has an argument on the table may stand by it. */
  example({ subject, version = 1 }, workshop, { id: voter, roll, words }) {
    const argument = allObjections(workshop).find(
      (known) => known.raiser === voter && known.objectiveId === subject && isOpen(headOf(workshop, known)),
    );
    if (argument && roll(2)) return { kind: 'consent', version, stance: 'object', objectionId: argument.id };
    if (roll(5)) return { kind: 'consent', version, stance: 'consent' };
    const stance = words && !roll(4) ? 'object' : 'concern';
    return { kind: 'consent', version, stance, ...(words ? { concern: words() } : {}) };
  },
  tally: (entries, round, workshop) => ({
    kind: 'consent',
    cast: entries.length,
    version: round.version ?? 1,
    ...stancesOf(entries, round, workshop),
  }),
  outcome(entries, round, workshop) {
    const objective = objectiveOf(workshop, round.subject);
    if (!objective) return [];
    const { consents, objections, unanswered } = stancesOf(entries, round, workshop);
    const decided = consentDecision({ cast: entries.length, objections, unanswered }, workshop);
    const data = {
      objectiveId: objective.id,
      version: latestVersion(objective),
      roundId: round.id,
      objectionIds: nameless(standing(entries, workshop), workshop),
      concerns: concernsIn(entries),
      consents,
      unanswered,
    };
    const type = decided === 'agreed' ? 'ObjectiveAgreed' : 'ObjectiveBlocked';
    return [{ type, data } satisfies WorkshopEvent];
  },
};

/** How many of so many must answer: silence is not consent. */
export const answersNeeded = ({ agenda }: Workshop, eligible: number): number =>
  Math.max(1, leastOf(agenda.settings.quorum, eligible));

/** What a consent round comes to: agreed, or what stood in the way. */
export type ConsentDecision = 'agreed' | 'objections' | 'silence';

/** What this round decided, from its own numbers: whatever became of the objective since changes nothing about it. */
export function consentDecision(
  { cast, objections, unanswered }: Pick<ConsentTally, 'cast' | 'objections' | 'unanswered'>,
  workshop: Workshop,
): ConsentDecision {
  if (objections > 0) return 'objections';
  return cast >= answersNeeded(workshop, cast + unanswered) ? 'agreed' : 'silence';
}

/** The arguments that block, but for those that show whose they are: that would tell what that person voted. */
const nameless = (objecting: readonly ConsentBallot[], workshop: Workshop): readonly string[] =>
  objecting
    .flatMap(({ objectionId }) => objectionId ?? [])
    .filter((objectionId) => objectionOf(workshop, objectionId)?.alias === undefined)
    .sort();

/** Sorted by their words, so that their order tells nothing about who spoke first. */
function concernsIn(entries: readonly Entry<ConsentBallot>[]): readonly Personal[] {
  return entries
    .flatMap(({ ballot: { stance, concern } }) =>
      stance !== 'consent' && typeof concern === 'object' && isPersonal(concern) ? [concern] : [],
    )
    .sort((a, b) => byWords(wordsOf(a) ?? '', wordsOf(b) ?? ''));
}

/** By code units: the same everywhere, whatever the language of the machine. */
const byWords = (a: string, b: string): number => Number(a > b) - Number(a < b);

function stancesOf(entries: readonly Entry<ConsentBallot>[], round: RoundView, workshop: Workshop) {
  const count = (stance: ConsentBallot['stance']) => entries.filter(({ ballot }) => ballot.stance === stance).length;
  const objections = standing(entries, workshop).length;
  return {
    consents: count('consent'),
    concerns: count('concern') + count('object') - objections,
    objections,
    unanswered: Math.max(0, (round.eligible ?? entries.length) - entries.length),
  };
}

/** Overriding objections whose argument was neither withdrawn nor solved before the reveal; the others block no longer. */
const standing = (entries: readonly Entry<ConsentBallot>[], workshop: Workshop): readonly ConsentBallot[] =>
  entries.flatMap(({ ballot }) => {
    if (ballot.stance !== 'object') return [];
    if (ballot.objectionId === undefined) return [ballot];
    const argument = objectionOf(workshop, ballot.objectionId);
    return argument && !isOver(argument) && !isOver(headOf(workshop, argument)) ? [ballot] : [];
  });

/** An argument is an objection, and has its least length. */
const isArgument = (concern: string | Personal | undefined): boolean =>
  typeof concern === 'string' && graphemeCount(concern) >= objectionLimits.shortestText;

const isOver = ({ status }: { readonly status: string }): boolean => status === 'withdrawn' || status === 'resolved';
