import { type StepId, stepIds } from '../../ids.ts';
import { oneOf, optional, record, some, whole } from '../../kernel/shape.ts';
import { type ConfidenceShift, confidenceShift, type PairedShift, type SelfRating } from '../../measures/index.ts';
import type { Workshop } from '../../workshop.ts';
import { roundsOn } from '../state.ts';
import { answers, type BallotKind, countOf, type Entry, entriesOf } from './ballot-kind.ts';
import { aboutMoment, type Moment, momentOf, moments, type Rating } from './self-rating.ts';

type Ratings = Readonly<Partial<Record<StepId, Rating>>>;

/** Self-ratings 1 … 5 on the seven steps; a step left out was skipped. Afterwards `thenTest` says how it really was at the start. */
export interface ConfidenceBallot {
  readonly kind: 'confidence';
  readonly moment: Moment;
  readonly ratings: Ratings;
  readonly thenTest?: Ratings;
}

/** Before: only the order of the steps, so that nobody rates after the room. Afterwards: how people moved, in pairs. */
export type ConfidenceTally =
  | { readonly kind: 'confidence'; readonly moment: Moment; readonly cast: number; readonly order: readonly StepId[] }
  | {
      readonly kind: 'confidence';
      readonly moment: Moment;
      readonly cast: number;
      readonly steps: Readonly<Record<StepId, StepShift>>;
    };

/** All figures of one step are about the same people, so that no two of them can be set against each other. */
export interface StepShift {
  /** How many of those who rated both gave 1 … 5, now and in hindsight for the start; all 0 when too few did. */
  readonly after: readonly number[];
  readonly thenTest: readonly number[];
  /** Only where enough people rated both now and in hindsight; with the start itself likewise, else its `pairs` is 0. */
  readonly shift?: ConfidenceShift;
}

export const confidence: BallotKind<ConfidenceBallot, ConfidenceTally> = {
  shape: record({
    kind: oneOf('confidence'),
    moment: oneOf(...moments),
    ratings: some(stepIds, whole<Rating>(1, 5)),
    thenTest: optional(some(stepIds, whole<Rating>(1, 5))),
  }),
  ...aboutMoment,
  check: ({ moment, thenTest }, round) =>
    moment === round.subject && (moment === 'after' || !thenTest) ? undefined : 'malformed',
  /** Surer at the end than, in hindsight, at the start; a step is skipped now and then. */
  example(round, _workshop, { roll }) {
    const moment = momentOf(round);
    const ratings = (least: number): Ratings =>
      answers(
        stepIds.filter(() => roll(12) > 0),
        () => Math.min(5, least + roll(4), 1 + roll(9)) as Rating, // at least one, at most five
      );
    return { kind: 'confidence', moment, ratings: ratings(2), ...(moment === 'after' ? { thenTest: ratings(1) } : {}) };
  },
  tally(entries, round, workshop) {
    const moment = momentOf(round);
    const cast = entries.length;
    const { settings } = workshop.agenda;
    if (moment === 'before')
      return { kind: 'confidence', moment, cast, order: lowestFirst(entries, settings.minTotal) };
    const before = entriesOf<ConfidenceBallot>(roundsOn(workshop, 'confidence', 'before').at(-1), 'confidence');
    const steps = stepIds.map((id) => [id, shiftOf(ratingsOf(id, before, entries), settings)]);
    return { kind: 'confidence', moment, cast, steps: Object.fromEntries(steps) };
  },
};

/** Steps that too few people rated come last, in the column's order. */
function lowestFirst(entries: readonly Entry<ConfidenceBallot>[], minTotal: number): readonly StepId[] {
  const mean = (id: StepId): number => {
    const ratings = entries.flatMap(({ ballot }) => ballot.ratings[id] ?? []);
    return ratings.length < minTotal
      ? Infinity
      : ratings.reduce<number>((sum, rating) => sum + rating, 0) / ratings.length;
  };
  const means = stepIds.map((id) => ({ id, mean: mean(id) }));
  return means.sort((a, b) => (a.mean === b.mean ? 0 : a.mean - b.mean)).map(({ id }) => id);
}

function ratingsOf(
  id: StepId,
  before: readonly Entry<ConfidenceBallot>[],
  after: readonly Entry<ConfidenceBallot>[],
): readonly SelfRating[] {
  const earlier = new Map(before.map(({ participantId, ballot }) => [participantId, ballot.ratings[id]]));
  return after.map(({ participantId, ballot }) => ({
    before: earlier.get(participantId),
    thenTest: ballot.thenTest?.[id],
    after: ballot.ratings[id],
  }));
}

type Thresholds = Pick<Workshop['agenda']['settings'], 'minTotal' | 'minCell'>;

function shiftOf(ratings: readonly SelfRating[], { minTotal, minCell }: Thresholds): StepShift {
  const people = comparable(ratings, { minTotal, minCell });
  const spread = (moment: 'after' | 'thenTest') =>
    countOf(
      people.flatMap((person) => person[moment] ?? []),
      5,
      1,
    );
  const counts = { after: spread('after'), thenTest: spread('thenTest') };
  if (people.length === 0) return counts;
  const { learned, plain, response } = confidenceShift(people);
  const enough = (shift: PairedShift): PairedShift => (shift.pairs < minTotal ? noShift : shift);
  return { ...counts, shift: { learned, plain: enough(plain), response: enough(response) } };
}

/**
 * Those who rated now and in hindsight; nobody when they are too few. A few of them who were not there at the start are
 * left out altogether: figures with and without them would tell what they said.
 */
function comparable(ratings: readonly SelfRating[], { minTotal, minCell }: Thresholds): readonly SelfRating[] {
  const both = ratings.filter(({ thenTest, after }) => thenTest !== undefined && after !== undefined);
  const fromTheStart = both.filter(({ before }) => before !== undefined);
  const later = both.length - fromTheStart.length;
  const isTelling = fromTheStart.length >= minTotal && later > 0 && later < minCell;
  const people = isTelling ? fromTheStart : both;
  return people.length < minTotal ? [] : people;
}

/** What nobody, or too few people, moved. */
const noShift: PairedShift = { pairs: 0, mean: 0, up: 0, same: 0, down: 0 };
