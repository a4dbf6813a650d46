import { sum } from './sum.ts';

/** How far a profile moved: ½ Σ |q_r − p_r|, the total variation distance, 0..1 for shares that add up to 1; a missing share is 0. */
export function movement(before: readonly number[], after: readonly number[]): number {
  const items = Math.max(before.length, after.length);
  return sum(Array.from({ length: items }, (_, item) => Math.abs((after[item] ?? 0) - (before[item] ?? 0)))) / 2;
}

/** How many of those who voted in both rounds voted differently; each pair is one person's [first, second] weights. */
export function changedVoters(pairs: readonly (readonly [readonly number[], readonly number[]])[]): number {
  return pairs.filter(([first, second]) => movement(first, second) > 0).length;
}

/** How many of them have another role on top: none that was highest the first time is so the second. */
export function changedTops(pairs: readonly (readonly [readonly number[], readonly number[]])[]): number {
  return pairs.filter(([first, second]) => {
    const top = topOf(second);
    return topOf(first).every((item) => !top.includes(item));
  }).length;
}

function topOf(weights: readonly number[]): readonly number[] {
  const most = Math.max(...weights);
  return weights.flatMap((weight, item) => (weight === most ? [item] : []));
}
