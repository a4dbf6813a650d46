import { shares, sum } from './sum.ts';

/** `support`: share of people who gave any weight; `intensity`: mean weight; `spread`: share of people per weight. */
export type Support = Readonly<{ support: number; intensity: number; spread: readonly number[] }>;

/** What the bars of one item show; `counts[w]` people gave weight w. Nobody: all 0. */
export function supportOf(counts: readonly number[]): Support {
  const voters = sum(counts);
  const weight = sum(counts.map((count, point) => count * point));
  const [none = 0] = counts;
  if (voters === 0) return { support: 0, intensity: 0, spread: shares(counts) };
  return { support: (voters - none) / voters, intensity: weight / voters, spread: shares(counts) };
}
