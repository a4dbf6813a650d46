import { shares, sum } from './sum.ts';

/** Pielou's evenness, 0..1: H(p) / ln n, H the Shannon entropy of the shares (Pielou 1966). Nothing to tell apart: 1. */
export function evenness(weights: readonly number[]): number {
  if (weights.length < 2 || sum(weights) === 0) return 1;
  const entropy = -sum(shares(weights).map((share) => (share === 0 ? 0 : share * Math.log(share))));
  return Math.min(1, Math.max(0, entropy / Math.log(weights.length)));
}

/** Few items or many: 1 − H(p) / ln n; 1 when one item has all the weight. Tells nothing about agreement. Nothing: 0. */
export const focus = (weights: readonly number[]): number => 1 - evenness(weights);
