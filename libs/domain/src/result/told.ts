import { sum } from '../measures/sum.ts';

/** A figure as it may be told; or that it may not be, since it would say something about too few people. */
export type Told<Value> = Value | 'suppressed';

/**
 * How many are in each cell of a whole whose sum is known. A cell with fewer than `least` people is not told, nor is an empty
 * one beside it, nor the next-smallest, until those that are not told are at least two with `least` people between them: so none
 * of them is what is left of the sum. Equals go together, since which of them went first would tell which was the small one.
 */
export function toldCells(counts: readonly number[], least: number): readonly Told<number>[] {
  if (!counts.some((count) => count > 0 && count < least)) return counts;
  const bounds = [least - 1, ...counts.filter((count) => count >= least)].sort((one, other) => one - other);
  const bound = bounds.find((each) => isEnough(counts, each, least)) ?? Infinity;
  return counts.map((count) => (count <= bound ? 'suppressed' : count));
}

/** The cells up to this bound hide each other: in two of them at least, enough people, and not all of them as many as can be. */
function isEnough(counts: readonly number[], bound: number, least: number): boolean {
  const kept = counts.filter((count) => count <= bound);
  return kept.length > 1 && sum(kept) >= least && kept.some((count) => count < bound);
}
