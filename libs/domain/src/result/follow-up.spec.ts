import { describe, expect, it } from '@jest/globals';
import type { WaveTally } from '../follow-up/index.ts';
import { sentenceIds } from '../ids.ts';
import { timeToNotice } from '../measures/index.ts';
import { laterOf } from './follow-up.ts';

const each = (n: number) => Object.fromEntries(sentenceIds.map((id) => [id, n])) as NonNullable<WaveTally['less']>; // one for each
const tally: WaveTally = {
  answered: 14,
  kept: { never: 1, once: 0, sometimes: 6, often: 7 },
  noticed: { no: 9, 'odd-looks': 5, asked: 0, 'named-it': 0, told: 0 },
  less: each(4),
  more: each(1),
};
const steps = timeToNotice([{ atRisk: 14, noticed: 5 }]).map((step) => ({ ...step, waveId: 'w2' as const }));

describe('[D461] what came of a workshop weeks later', () => {
  it('is told wave by wave, without a cell of too few people and those that would give it away', () => {
    const found = laterOf({ waves: [{ waveId: 'w2', tally }], notice: { steps, told: 1 } }, 5);
    expect(found).toEqual({
      waves: [
        {
          waveId: 'w2',
          answered: 14,
          kept: { never: 'suppressed', once: 'suppressed', sometimes: 'suppressed', often: 7 },
          noticed: { no: 9, 'odd-looks': 5, asked: 0, 'named-it': 0, told: 0 },
          less: each(4),
          more: each(1),
        },
      ],
      notice: steps,
    });
  });

  it('is nothing where too few answered', () => {
    expect(laterOf({ waves: [] }, 5)).toBeUndefined();
    expect(laterOf({ waves: [{ waveId: 'w2', tally: { answered: 4 } }] }, 5)).toBeUndefined();
    expect(laterOf({ waves: [{ waveId: 'w2', tally }] }, 15)).toBeUndefined();
  });
});
