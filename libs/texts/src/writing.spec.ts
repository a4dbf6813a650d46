import { describe, expect, it } from '@jest/globals';
import { decimal, signed } from './index.ts';

describe('a number in writing', () => {
  it.each([
    [-0.8, 'nl', '−0,8'],
    [-0.04, 'nl', '0,0'],
    [0.04, 'en', '0.0'],
    [1_000, 'en', '1,000.0'],
    [-2_500, 'de', '−2.500,0'],
  ] as const)(
    'has the comma of its language and a sign where there is something: %d in %s',
    (value, language, written) => expect(decimal(value, 1, language)).toBe(written),
  );

  it.each([
    [0.8, '+0,8'],
    [-0.8, '−0,8'],
    [0.04, '0,0'],
  ] as const)('says which way it goes: %d', (value, written) => expect(signed(value, 'nl')).toBe(written));
});
