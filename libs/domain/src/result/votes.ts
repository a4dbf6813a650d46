import { caseOf, experienceNumber } from '../cases/index.ts';
import { type RoleId, roleIds, type SentenceId, type StepId, sentenceIds, stepIds } from '../ids.ts';
import { wordsOf } from '../kernel/personal.ts';
import {
  type AgreementBand,
  agreementBand,
  agreementInterval,
  type Corner,
  corners,
  type Interval,
  type Mean,
  meanOf,
  type PairedShift,
  type Patch,
  type Place,
  shiftInterval,
  wilson,
} from '../measures/index.ts';
import { leastAgreed, roundsOf } from '../rounds/index.ts';
import type { RoundView, TallyOf } from '../views.ts';
import type { Workshop } from '../workshop.ts';
import { type Told, toldCells } from './told.ts';

/** How many heard a sentence, of all who were asked; and how often those who did, in ascending order: once, more, almost weekly. */
export interface HeardSentence {
  readonly sentenceId: SentenceId;
  readonly heard: number;
  readonly interval: Interval;
  readonly often: readonly Told<number>[];
}

export interface RecognitionResult {
  readonly voters: number;
  readonly sentences: readonly HeardSentence[];
}

/** One vote of the room on the roles of a case. */
export interface RolesRound {
  readonly voters: number;
  readonly profile: Readonly<Record<RoleId, number>>;
  readonly agreement: number;
  readonly interval: Interval;
  readonly band?: AgreementBand;
  /** The role that people saw most differently. */
  readonly leastAgreed?: RoleId;
  /** Per role: how many gave weight 0, 1, 2, 3. */
  readonly weights: Readonly<Record<RoleId, readonly Told<number>[]>>;
}

/** A case the room voted on: its first result, and its last where it was voted on again. */
export interface CaseResult {
  readonly caseId: string;
  /** What its author calls the salesperson; of a built-in case it stands in the pack. */
  readonly pseudonym?: string;
  /** Which experience it is, from 1: by more than its number none is named, so that it can be taken back. */
  readonly experience?: number;
  readonly first: RolesRound;
  readonly last?: RolesRound;
  /** Of the last vote against the one it was compared with. */
  readonly moved?: Readonly<{ movement: number; changed: number; changedTop?: number; voters: number }>;
}

/** How people moved who answered both times: how far on average, and how many up, not at all and down. */
export interface MovedPairs {
  readonly pairs: number;
  readonly mean: number;
  /** Of the mean, where it is known how far the differences lie apart. */
  readonly interval?: Interval;
  readonly ways: Readonly<Record<'up' | 'same' | 'down', Told<number>>>;
}

export interface StepConfidence {
  readonly stepId: StepId;
  readonly people: number;
  /** Means on the scale of 1 to 5: in hindsight for the start, and now. */
  readonly atStart: number;
  readonly now: number;
  /** How far the ratings of either lie apart. */
  readonly deviationAtStart: number;
  readonly deviation: number;
  readonly learned: MovedPairs;
  /** Since what was said at the start itself; where enough people did. */
  readonly plain?: MovedPairs;
}

export interface StatementShift {
  readonly people: number;
  readonly now: number;
  /** How far the ratings of now lie apart. */
  readonly deviation: number;
  readonly shift?: MovedPairs;
}

/** Where the room placed its salespeople. A corner counts people in quarters, since the middle belongs to all four. */
export interface MapResult {
  readonly voters: number;
  readonly middle: Place;
  readonly corners: Readonly<Record<Corner, Told<number>>>;
  readonly cloud: readonly Patch[];
}

export interface AdvocacyResult {
  readonly before?: MapResult;
  readonly after?: MapResult;
  readonly shift?: Readonly<Record<keyof Place, MovedPairs>>;
}

export interface ControlResult {
  readonly voters: number;
  /** Per pair: from 1, the outcome counts, to 5, the behaviour counts. */
  readonly means: readonly Mean[];
  readonly mixed: Told<number>;
}

export interface PollResult {
  readonly pollId: string;
  readonly voters: number;
  readonly options: readonly Readonly<{ optionId: string; votes: Told<number> }>[];
}

type Kind = RoundView['ballot'];
/** A round with a result that was shown, and its tally. */
type Shown<Name extends Kind> = Readonly<{ round: RoundView; tally: TallyOf<Name> }>;

/** What was shown of such votes, oldest first; nothing of those that were too few. */
export const shownOf = <Name extends Kind>(workshop: Workshop, kind: Name): readonly Shown<Name>[] =>
  roundsOf(workshop).flatMap(
    (round) => (round.tally?.kind === kind ? [{ round, tally: round.tally as TallyOf<Name> }] : []), // the kind was just compared
  );

export function recognitionOf(workshop: Workshop): RecognitionResult | undefined {
  const tally = shownOf(workshop, 'recognition').at(-1)?.tally;
  if (!tally) return undefined;
  const sentences = sentenceIds.map((sentenceId): HeardSentence => {
    const [unheard = 0, ...often] = tally.sentences[sentenceId];
    const heard = tally.cast - unheard;
    return { sentenceId, heard, interval: wilson(heard, tally.cast), often: cells(often, workshop) };
  });
  return { voters: tally.cast, sentences };
}

export function casesOf(workshop: Workshop): readonly CaseResult[] {
  const byCase = new Map<string, TallyOf<'roles'>[]>();
  for (const { round, tally } of shownOf(workshop, 'roles'))
    byCase.set(round.subject, [...(byCase.get(round.subject) ?? []), tally]);
  return [...byCase].flatMap(([caseId, [first, ...later]]) => {
    if (!first) return [];
    const last = later.at(-1);
    const { compared } = last ?? {};
    const known = caseOf(workshop, caseId);
    const experience = experienceNumber(workshop, caseId);
    const pseudonym = known?.status === 'spotlit' ? wordsOf(known.pseudonym) : undefined;
    return {
      caseId,
      ...(pseudonym === undefined ? {} : { pseudonym }),
      ...(experience === undefined ? {} : { experience }),
      first: rolesRound(first, workshop),
      ...(last ? { last: rolesRound(last, workshop) } : {}),
      ...(compared ? { moved: withoutRound(compared) } : {}),
    };
  });
}

function withoutRound({ roundId: _roundId, ...moved }: NonNullable<TallyOf<'roles'>['compared']>) {
  return moved;
}

function rolesRound(tally: TallyOf<'roles'>, workshop: Workshop): RolesRound {
  const { cast, profile, agreement, roles } = tally;
  const [band, least] = [agreementBand(agreement, cast), leastAgreed(tally)];
  const weights = roleIds.map((id) => [id, cells(roles[id], workshop)]);
  return {
    voters: cast,
    profile,
    agreement,
    interval: agreementInterval(roleIds.map((id) => roles[id])),
    ...(band ? { band } : {}),
    ...(least ? { leastAgreed: least } : {}),
    weights: Object.fromEntries(weights) as RolesRound['weights'], // one for each role
  };
}

/** Then and now of each step on which enough people said both; nothing while only the start was asked. */
export function confidenceOf(workshop: Workshop): readonly StepConfidence[] {
  const tally = shownOf(workshop, 'confidence').findLast((shown) => 'steps' in shown.tally)?.tally;
  if (!tally || !('steps' in tally)) return [];
  return stepIds.flatMap((stepId) => {
    const { after, thenTest, shift } = tally.steps[stepId];
    if (!shift) return [];
    const plain = pairsOf(shift.plain, ratingWidth, workshop);
    const [start, now] = [meanOf(thenTest), meanOf(after)];
    return {
      stepId,
      people: now.n,
      atStart: start.value,
      now: now.value,
      deviationAtStart: start.deviation,
      deviation: now.deviation,
      learned: pairsOf(shift.learned, ratingWidth, workshop),
      ...(plain.pairs > 0 ? { plain } : {}),
    };
  });
}

/** The statements about how one sees one's salesperson, in the order of the pack. */
export function mindshiftOf(workshop: Workshop): readonly StatementShift[] {
  const tally = shownOf(workshop, 'mindshift').findLast((shown) => shown.tally.moment === 'after')?.tally;
  if (tally?.moment !== 'after') return [];
  return tally.statements.map(({ counts, shift }) => {
    const { n, value, deviation } = meanOf(counts);
    return { people: n, now: value, deviation, ...(shift ? { shift: pairsOf(shift, ratingWidth, workshop) } : {}) };
  });
}

export function advocacyOf(workshop: Workshop): AdvocacyResult | undefined {
  const shown = shownOf(workshop, 'advocacy').map(({ tally }) => tally);
  const [before, after] = (['before', 'after'] as const).map((moment) =>
    shown.findLast((tally) => tally.moment === moment),
  );
  if (!before && !after) return undefined;
  const { shift } = after ?? {};
  return {
    ...(before ? { before: mapOf(before, workshop) } : {}),
    ...(after ? { after: mapOf(after, workshop) } : {}),
    ...(shift
      ? {
          shift: {
            customer: pairsOf(shift.customer, mapWidth, workshop),
            seller: pairsOf(shift.seller, mapWidth, workshop),
          },
        }
      : {}),
  };
}

function mapOf({ cast, middle, corners: shares, cloud }: TallyOf<'advocacy'>, workshop: Workshop): MapResult {
  const told = cells(
    corners.map((corner) => shares[corner] * cast),
    workshop,
  );
  const byCorner = corners.map((corner, index) => [corner, told[index]]);
  return {
    voters: cast,
    middle,
    corners: Object.fromEntries(byCorner) as MapResult['corners'], // one for each corner
    cloud,
  };
}

export function controlOf(workshop: Workshop): ControlResult | undefined {
  const tally = shownOf(workshop, 'control').at(-1)?.tally;
  if (!tally) return undefined;
  const [mixed = 'suppressed'] = cells([tally.mixed, tally.cast - tally.mixed], workshop);
  return { voters: tally.cast, means: tally.pairs.map((counts) => meanOf(counts)), mixed };
}

/** Each poll with its last result; the options as they were offered, since a record that was stored has lost its order. */
export function pollsOf(workshop: Workshop): readonly PollResult[] {
  const latest = new Map(shownOf(workshop, 'poll').map((shown) => [shown.round.subject, shown]));
  return [...latest].map(([pollId, { round, tally }]) => {
    const offered = round.options ?? Object.keys(tally.options);
    const votes = cells(
      offered.map((optionId) => tally.options[optionId] ?? 0),
      workshop,
    );
    return {
      pollId,
      voters: tally.cast,
      options: offered.map((optionId, index) => ({ optionId, votes: votes[index] ?? 'suppressed' })),
    };
  });
}

const cells = (counts: readonly number[], { agenda }: Workshop) => toldCells(counts, agenda.settings.minCell);

/** From one end of a scale to the other: 1 to 5, and 0 to 10 on the map. */
const [ratingWidth, mapWidth] = [4, 10];

function pairsOf(shift: PairedShift, width: number, workshop: Workshop): MovedPairs {
  const { pairs, mean, up, same, down } = shift;
  const interval = shiftInterval(shift, width);
  const ways = [up, same, down].map((share) => Math.round(share * pairs));
  const [ups = 'suppressed', sames = 'suppressed', downs = 'suppressed'] = cells(ways, workshop);
  return { pairs, mean, ...(interval ? { interval } : {}), ways: { up: ups, same: sames, down: downs } };
}
