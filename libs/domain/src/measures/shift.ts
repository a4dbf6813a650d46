import { meanInterval } from './mean.ts';
import { sum } from './sum.ts';
import type { Interval } from './wilson.ts';

/** One person's answers to one statement; `thenTest` is the start as judged afterwards. */
export type SelfRating = Readonly<{
  before?: number | undefined;
  thenTest?: number | undefined;
  after?: number | undefined;
}>;

/** Differences within persons: how many pairs, their mean, and the shares that went up, stayed and went down. No pairs: all 0.
 *  `deviation` is the standard deviation of the differences (of a sample), from eight pairs on; what was recorded before lacks it. */
export type PairedShift = Readonly<{
  pairs: number;
  mean: number;
  deviation?: number;
  up: number;
  same: number;
  down: number;
}>;

/** Of fewer pairs it would nearly say how far each of them went, to whoever knows how far they went themselves. */
const leastPairs = 8;

/** 95 % interval of the mean difference of pairs, each on a scale that is so wide (Student 1908); undefined where it is not known how
 *  far the differences lie apart. */
export const shiftInterval = ({ pairs, mean, deviation }: PairedShift, width: number): Interval | undefined =>
  deviation === undefined
    ? undefined
    : meanInterval({ n: pairs, value: mean, deviation }, { low: -width, high: width });

/** `learned` (after − then) is the main figure, `plain` (after − before) stands beside it, `response` (then − before) is how far
 *  the yardstick itself moved (response shift: Howard 1980). Each uses only those who gave both answers. */
export type ConfidenceShift = Readonly<{ learned: PairedShift; plain: PairedShift; response: PairedShift }>;

export function confidenceShift(people: readonly SelfRating[]): ConfidenceShift {
  return {
    learned: pairedShift(people, 'thenTest', 'after'),
    plain: pairedShift(people, 'before', 'after'),
    response: pairedShift(people, 'before', 'thenTest'),
  };
}

function pairedShift(people: readonly SelfRating[], from: keyof SelfRating, to: keyof SelfRating): PairedShift {
  const differences = people.flatMap(({ [from]: start, [to]: end }) =>
    start === undefined || end === undefined ? [] : [end - start],
  );
  const pairs = differences.length;
  const share = (part: number): number => (pairs === 0 ? 0 : part / pairs);
  const counted = (which: (difference: number) => boolean): number => share(differences.filter(which).length);
  const mean = share(sum(differences));
  const squares = sum(differences.map((difference) => (difference - mean) ** 2));
  return {
    pairs,
    mean,
    ...(pairs < leastPairs ? {} : { deviation: Math.sqrt(squares / (pairs - 1)) }),
    up: counted((difference) => difference > 0),
    same: counted((difference) => difference === 0),
    down: counted((difference) => difference < 0),
  };
}
