import { type Interval, type Mean, meanInterval, pooledMean, wilson } from '../../measures/index.ts';
import { sumOf } from '../../measures/sum.ts';
import type { Count } from '../../plays/results.ts';
import type { MovedPairs, RolesRound } from '../votes.ts';
import type { ComparedColumn, Measures } from './columns.ts';

/** A figure of one side: about how many, and what chance leaves open. */
export interface Estimate {
  readonly value: number;
  readonly n: number;
  readonly interval: Interval;
}

/** The same thing of each side, in their order; `unknown` where it was not asked, or of too few. */
export interface Aligned<Id> {
  readonly id: Id;
  readonly each: readonly (Estimate | 'unknown')[];
}

type Found<Value> = (measures: Measures) => Value | undefined;

/** Of each column a part of so many; those of nobody are not known. */
export const sharesIn = (columns: readonly ComparedColumn[], countOf: Found<Count>): Aligned<unknown>['each'] =>
  columns.map(({ of }) => {
    const counts = of.flatMap((measures) => countOf(measures) ?? []);
    const all = { n: sumOf(counts, ({ n }) => n), of: sumOf(counts, (count) => count.of) };
    return all.of > 0 ? shareOf(all) : 'unknown';
  });

/** Of each column a mean, of all its people as if they had been asked as one. */
export const meansIn = (columns: readonly ComparedColumn[], meanOf: Found<Mean>): Aligned<unknown>['each'] =>
  columns.map(({ of }) => {
    const means = of.flatMap((measures) => meanOf(measures) ?? []);
    const [mean = pooledMean([]), ...more] = means;
    const pooled = more.length === 0 ? mean : pooledMean(means);
    return pooled.n > 0 ? ratingOf(pooled) : 'unknown';
  });

/** Of each column that is about one thing its agreement: agreements are not added up. */
export const agreementsIn = (
  columns: readonly ComparedColumn[],
  roundOf: Found<RolesRound>,
): Aligned<unknown>['each'] =>
  columns.map(({ of: [measures, ...more] }) => {
    const round = measures && more.length === 0 ? roundOf(measures) : undefined;
    return round ? { value: round.agreement, n: round.voters, interval: round.interval } : 'unknown';
  });

/** How far people moved, where it is known what chance leaves open of it. */
export const changeOf = (pairs: MovedPairs | undefined): Estimate | 'unknown' =>
  pairs?.interval ? { value: pairs.mean, n: pairs.pairs, interval: pairs.interval } : 'unknown';

const shareOf = ({ n, of }: Count): Estimate => ({ value: n / of, n: of, interval: wilson(n, of) });

const scale: Interval = { low: 1, high: 5 };

const ratingOf = (mean: Mean): Estimate => ({ value: mean.value, n: mean.n, interval: meanInterval(mean, scale) });
