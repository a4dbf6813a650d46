import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { thrown } from '../../../../test/support/thrown.ts';
import { agreement, agreementInterval, meanInterval, meanOf, pooledMean } from './index.ts';

const scale = { low: 1, high: 5 };
const counts = (points: number) => fc.array(fc.nat(6), { minLength: points, maxLength: points });

describe('what chance leaves open', () => {
  it('[D450] of a mean is Student’s interval', () => {
    // 1 2 3 4 5 4 3 2: mean 3, deviation √(12 / 7), t for seven degrees of freedom 2.36462
    const mean = meanOf([1, 2, 2, 2, 1]);
    expect([mean.n, mean.value]).toEqual([8, 3]);
    expect(mean.deviation).toBeCloseTo(1.309307, 6);
    const { low, high } = meanInterval(mean, scale);
    expect(low).toBeCloseTo(3 - (2.36462 * 1.309307) / Math.sqrt(8), 3);
    expect(high).toBeCloseTo(3 + (2.36462 * 1.309307) / Math.sqrt(8), 3);
    // t for 4, 10 and 30 degrees of freedom, from a printed table
    const deviation = 0.1;
    for (const [n, t] of [
      [5, 2.776],
      [11, 2.228],
      [31, 2.042],
    ] as const)
      expect((meanInterval({ n, value: 3, deviation }, scale).high - 3) / (deviation / Math.sqrt(n))).toBeCloseTo(t, 2);
  });

  it('[D450] of a mean is the whole scale for one, and a point where all said the same', () => {
    expect(meanInterval(meanOf([0, 1, 0, 0, 0]), scale)).toEqual(scale);
    expect(meanInterval(meanOf([0, 0, 0, 0, 0]), scale)).toEqual(scale);
    expect(meanInterval(meanOf([0, 0, 0, 9, 0]), scale)).toEqual({ low: 4, high: 4 });
  });

  it('[D450] pools groups as if they had been asked as one', () => {
    const property = fc.property(fc.array(counts(5), { minLength: 1, maxLength: 5 }), (groups) => {
      const together = meanOf(
        [0, 1, 2, 3, 4].map((point) => groups.reduce((all, each) => all + (each[point] ?? 0), 0)),
      );
      const pooled = pooledMean(groups.map((each) => meanOf(each)));
      expect(pooled.n).toBe(together.n);
      expect(pooled.value).toBeCloseTo(together.value, 9);
      expect(pooled.deviation).toBeCloseTo(together.deviation, 9);
    });
    fc.assert(property, thrown(200));
  });

  it('[D450] of an agreement holds the agreement, and narrows with the number of people', () => {
    const property = fc.property(fc.array(counts(4), { minLength: 1, maxLength: 6 }), (items) => {
      const { low, high } = agreementInterval(items);
      expect([low <= agreement(items), agreement(items) <= high, low >= 0, high <= 1]).toEqual([
        true,
        true,
        true,
        true,
      ]);
    });
    fc.assert(property, thrown(200));
    const width = (times: number) => {
      const { low, high } = agreementInterval([[1 * times, 2 * times, 5 * times, 4 * times]]);
      return high - low;
    };
    expect(width(4) / width(1)).toBeCloseTo(0.5, 1); // four times the people: half as wide
    expect(agreementInterval([[0, 0, 0, 9]])).toEqual({ low: 1, high: 1 });
    expect(agreementInterval([[0, 0, 1, 0]])).toEqual({ low: 0, high: 1 });
    expect(agreementInterval([])).toEqual({ low: 0, high: 1 });
  });
});
