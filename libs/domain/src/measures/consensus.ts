import { shares, sum } from './sum.ts';

/** How alike the answers on one ordinal scale are: 1 all alike, 0 split over the two ends; `counts[k]` people chose point k.
 *  Cns = 1 + Σ f_k · log2(1 − |k − mean| / (points − 1)) (Tastle & Wierman 2007). Nobody: 0. A scale of one point: 1. */
export function consensus(counts: readonly number[]): number {
  if (sum(counts) === 0) return 0;
  if (counts.length === 1) return 1;
  const fractions = shares(counts);
  const mean = sum(fractions.map((fraction, point) => fraction * point));
  const terms = fractions.map((fraction, point) =>
    fraction === 0 ? 0 : fraction * Math.log2(1 - Math.abs(point - mean) / (counts.length - 1)),
  );
  return Math.min(1, Math.max(0, 1 + sum(terms)));
}

/** Consensus of a flat distribution over so many points: what a room that taps at random tends to (4 points: 0.368483). */
export const flatConsensus = (points: number): number => consensus(Array.from({ length: points }, () => 1));
