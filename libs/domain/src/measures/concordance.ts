import { sum } from './sum.ts';

/** Kendall's W, corrected for ties: W = 12S / (m²(n³ − n) − mΣT) over m voters ranking n items by weight (Kendall 1948).
 *  Under chance its mean is 1/m, so never show it bare. No voters, or nobody tells any items apart: 0. */
export function concordance(ballots: readonly (readonly number[])[]): number {
  const voters = ballots.length;
  const items = ballots[0]?.length ?? 0;
  const ranked = ballots.map(doubleRanks);
  const sums = Array.from({ length: items }, (_, item) => sum(ranked.map((ranks) => ranks[item] ?? 0)));
  const quadrupleS = sum(sums.map((total) => (total - voters * (items + 1)) ** 2));
  const whole = voters ** 2 * (items ** 3 - items) - voters * sum(ballots.map(tieCorrection));
  return whole === 0 ? 0 : (3 * quadrupleS) / whole;
}

/** Ranks from low to high, ties sharing their mean, all times two so that they stay whole. */
const doubleRanks = (weights: readonly number[]): readonly number[] =>
  weights.map((weight) => 2 * weights.filter((other) => other < weight).length + times(weights, weight) + 1);

/** T = Σ (t³ − t) over the groups of t equal weights; summed per weight that is Σ (t² − 1). */
const tieCorrection = (weights: readonly number[]): number =>
  sum(weights.map((weight) => times(weights, weight) ** 2 - 1));

const times = (weights: readonly number[], weight: number): number =>
  weights.filter((other) => other === weight).length;
