import { sum } from './sum.ts';

/** `mean` from 1 (steers on outcome) to 5 (on behaviour), `deviation` in points, `mixed` when the signals contradict each other. */
export type ControlProfile = Readonly<{ mean: number; deviation: number; mixed: boolean }>;

/** Above this standard deviation (points) the signals count as mixed. */
export const mixedAbove = 1.2;

/** Mean and standard deviation of one person's ratings (after Anderson & Onyemah 2006); undefined without ratings.
 *  The deviation is that of a population, √(Σ (x − mean)² / n): the contrasts are all there are, not a sample. */
export function controlProfile(ratings: readonly number[], threshold = mixedAbove): ControlProfile | undefined {
  if (ratings.length === 0) return undefined;
  const mean = sum(ratings) / ratings.length;
  const deviation = Math.sqrt(sum(ratings.map((rating) => (rating - mean) ** 2)) / ratings.length);
  return { mean, deviation, mixed: deviation > threshold };
}
