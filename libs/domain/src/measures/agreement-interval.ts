import { agreement, beyondChance } from './agreement.ts';
import { consensus } from './consensus.ts';
import { sum } from './sum.ts';
import { type Interval, z95 } from './wilson.ts';

/**
 * 95 % interval of the agreement of a round, 0..1, from the answers to each item alone: `items[r][k]` people gave item r the value
 * k. The error of each item is that of leaving out one person at a time (the jackknife: Tukey 1958); the error of their mean is
 * taken to be the mean of theirs, which it is at most (Cauchy and Schwarz), since who gave which answers together is not known
 * here. So it is rather too wide than too narrow. One person or none: 0 to 1.
 */
export function agreementInterval(items: readonly (readonly number[])[]): Interval {
  if (Math.min(...items.map(sum), Infinity) < 2 || items.length === 0) return { low: 0, high: 1 };
  const value = agreement(items);
  const half = (z95 * sum(items.map(errorOf))) / items.length;
  return { low: Math.max(0, value - half), high: Math.min(1, value + half) };
}

/** The standard error of the agreement on one item. */
function errorOf(counts: readonly number[]): number {
  const n = sum(counts);
  const without = counts.map((count, left) =>
    count === 0 ? 0 : agreementOn(counts.map((each, point) => (point === left ? each - 1 : each))),
  );
  const mean = sum(counts.map((count, point) => count * (without[point] ?? 0))) / n;
  const squares = sum(counts.map((count, point) => count * ((without[point] ?? 0) - mean) ** 2));
  return Math.sqrt(((n - 1) / n) * squares);
}

const agreementOn = (counts: readonly number[]): number => beyondChance(consensus(counts), counts.length);
