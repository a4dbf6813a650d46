import { sum } from './sum.ts';
import { type Interval, z95 } from './wilson.ts';

/** Answers on a scale: how many, their mean, and their standard deviation (of a sample; 0 for one). */
export type Mean = Readonly<{ n: number; value: number; deviation: number }>;

/** The mean of answers of which `counts[k]` gave the point `lowest + k`. Nobody: all 0. */
export function meanOf(counts: readonly number[], lowest = 1): Mean {
  const n = sum(counts);
  if (n === 0) return { n, value: 0, deviation: 0 };
  const value = sum(counts.map((count, point) => count * (point + lowest))) / n;
  const squares = sum(counts.map((count, point) => count * (point + lowest - value) ** 2));
  return { n, value, deviation: n === 1 ? 0 : Math.sqrt(squares / (n - 1)) };
}

/** The mean of all answers of several groups, as if they had been asked as one. */
export function pooledMean(means: readonly Mean[]): Mean {
  const n = sum(means.map((mean) => mean.n));
  if (n === 0) return { n, value: 0, deviation: 0 };
  const value = sum(means.map((mean) => mean.n * mean.value)) / n;
  const squares = sum(
    means.map((mean) => Math.max(0, mean.n - 1) * mean.deviation ** 2 + mean.n * (mean.value - value) ** 2),
  );
  return { n, value, deviation: n === 1 ? 0 : Math.sqrt(squares / (n - 1)) };
}

/**
 * 95 % interval of a mean on a scale (Student 1908), cut off at its ends. One answer or none, which say nothing about how far
 * answers lie apart: the whole scale. Where all gave the same it is that point alone.
 */
export function meanInterval({ n, value, deviation }: Mean, scale: Interval): Interval {
  if (n < 2) return scale;
  const half = (t95(n - 1) * deviation) / Math.sqrt(n);
  return { low: Math.max(scale.low, value - half), high: Math.min(scale.high, value + half) };
}

/**
 * The 97.5 % point of Student's distribution by its expansion around the normal one (Abramowitz and Stegun 26.7.5): for two
 * degrees of freedom 0.8 % too small, from four on right to a thousandth.
 */
function t95(freedom: number): number {
  const z = z95;
  const terms = [
    z,
    (z ** 3 + z) / 4,
    (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96,
    (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384,
    (79 * z ** 9 + 776 * z ** 7 + 1482 * z ** 5 - 1920 * z ** 3 - 945 * z) / 92_160,
  ];
  return freedom === 1 ? 12.7062 : sum(terms.map((term, power) => term / freedom ** power));
}
