import { expect, it } from '@jest/globals';
import { inHundredths } from './hundredths.ts';

const whole = (...counts: number[]) => {
  const all = counts.reduce((sum, count) => sum + count, 0);
  return inHundredths(counts.map((count) => count / all)).map((share) => Math.round(share * 100));
};

it('lets shares of one whole add up to a hundred per cent', () => {
  expect(whole(2, 2, 3, 0)).toEqual([29, 28, 43, 0]);
  expect(whole(1, 1, 1)).toEqual([34, 33, 33]);
  expect(whole(1, 1, 1, 1, 1, 1)).toEqual([17, 17, 17, 17, 16, 16]);
  expect(whole(29, 71)).toEqual([29, 71]);
  expect(whole(0, 5)).toEqual([0, 100]);
  for (let n = 1; n < 200; n++) {
    const shares = whole(n, 3 * n + 1, n % 7, 11, n % 3, 200 - n);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBe(100);
  }
});

it('says nothing of a whole of which nothing is there', () => {
  expect(inHundredths([0, 0, 0])).toEqual([0, 0, 0]);
});
