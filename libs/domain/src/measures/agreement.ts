import { consensus, flatConsensus } from './consensus.ts';
import { sum } from './sum.ts';

/** Agreement of a round beyond chance, 0..1; `items[r][k]` people gave item r the value k, all items on the same scale.
 *  A = max(0, (C − c0) / (1 − c0)), C the mean consensus of the items, c0 that of a flat distribution. Nothing or nobody: 0. */
export function agreement(items: readonly (readonly number[])[]): number {
  const chance = flatConsensus(items[0]?.length ?? 0);
  if (items.length === 0 || chance === 1) return 0;
  const mean = sum(items.map(consensus)) / items.length;
  return Math.max(0, (mean - chance) / (1 - chance));
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
