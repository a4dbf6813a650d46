import { consensus, flatConsensus } from './consensus.ts';
import { sum } from './sum.ts';

/** Agreement of a round beyond chance, 0..1; `items[r][k]` people gave item r the value k, all items on the same scale.
 *  A = max(0, (C − c0) / (1 − c0)), C the mean consensus of the items, c0 that of a flat distribution. Nothing or nobody: 0. */
export function agreement(items: readonly (readonly number[])[]): number {
  const [first] = items;
  return first ? Math.max(0, beyondChance(sum(items.map(consensus)) / items.length, first.length)) : 0;
}

/** A consensus on so many points as a part of what is left above chance; below 0 where people are divided more than by chance. */
export function beyondChance(value: number, points: number): number {
  const chance = flatConsensus(points);
  return chance === 1 ? 0 : (value - chance) / (1 - chance);
}

export type AgreementBand = 'divided' | 'mixed' | 'broad' | 'strong';

/** Lower bounds of the bands, as agreement beyond chance. */
const from = { mixed: 0.25, broad: 0.5, strong: 0.7 } as const;

/** Among fewer chance alone reaches the second band. */
const minVoters = 8;

/** The word for an agreement; undefined when too few people voted to call it one. */
export function agreementBand(value: number, voters: number): AgreementBand | undefined {
  if (voters < minVoters) return undefined;
  if (value < from.mixed) return 'divided';
  if (value < from.broad) return 'mixed';
  return value < from.strong ? 'broad' : 'strong';
}
