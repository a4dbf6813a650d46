import { sum } from './sum.ts';

/** How somebody steers, from 1 (the outcome counts) to 5 (the behaviour counts), and how far apart the answers are. */
export type ControlProfile = Readonly<{ mean: number; deviation: number; isMixed: boolean }>;

/** From this deviation on a salesperson gets mixed signals: the answers hardly belong to one way of steering. */
const mixedBeyond = 1.2;

/** Mean and standard deviation of one person's ratings: they are all there are, no sample. Of none there is nothing mixed. */
export function controlProfile(ratings: readonly number[]): ControlProfile {
  const many = Math.max(1, ratings.length);
  const mean = sum(ratings) / many;
  const deviation = Math.sqrt(sum(ratings.map((rating) => (rating - mean) ** 2)) / many);
  return { mean, deviation, isMixed: deviation > mixedBeyond };
}
