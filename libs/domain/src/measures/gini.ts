import { sum } from './sum.ts';

/** Gini coefficient with the n/(n − 1) correction for small groups: 0 all equal, 1 when one has everything.
 *  G = Σ (2i − n − 1) x_i / ((n − 1) Σ x), x ascending (Gini 1912; Deltas 2003). Fewer than two people, or nothing: 0. */
export function gini(amounts: readonly number[]): number {
  const people = amounts.length;
  const total = sum(amounts);
  if (people < 2 || total === 0) return 0;
  const ascending = [...amounts].sort((a, b) => a - b);
  return sum(ascending.map((amount, index) => (2 * index + 1 - people) * amount)) / ((people - 1) * total);
}

/** Participation balance, 1 − Gini over the contributions per person present (turn-taking equality: Woolley 2010). */
export const participationBalance = (contributions: readonly number[]): number => 1 - gini(contributions);
