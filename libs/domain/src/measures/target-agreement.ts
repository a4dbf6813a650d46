import { shares, sum } from './sum.ts';

/** How near the answers on one ordinal scale are to a target point: 1 all on it, 0 all at the far end of the scale from an end.
 *  Agr(τ) = 1 + Σ f_k · log2(1 − |k − τ| / (2 · (points − 1))) (Tastle & Wierman 2007); fist to five uses τ = 5. Nobody: 0. */
export function targetAgreement(counts: readonly number[], target: number): number {
  if (sum(counts) === 0) return 0;
  if (counts.length === 1) return 1;
  const width = 2 * (counts.length - 1);
  return 1 + sum(shares(counts).map((share, point) => share * Math.log2(1 - Math.abs(point - target) / width)));
}
