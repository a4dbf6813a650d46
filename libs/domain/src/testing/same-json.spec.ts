import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { copyOf } from '../kernel/json.ts';
import { sameJson } from './same-json.ts';

const json = fc.jsonValue().filter((value) => !JSON.stringify(value).includes('__proto__'));

describe('two values', () => {
  it('[D211] are equal whatever the order of names', () => {
    expect(sameJson({ a: 1, b: [1, { c: 2 }] }, { b: [1, { c: 2 }], a: 1 })).toBe(true);
    expect(sameJson({ a: 1, b: undefined }, { a: 1 })).toBe(true);
    for (const other of [{ a: 2 }, { b: 1 }, { a: 1, b: 1 }, [1], 1, null, 'a', {}]) {
      expect(sameJson({ a: 1 }, other)).toBe(false);
    }
    expect(sameJson([1, 2], [2, 1])).toBe(false);
    expect(sameJson([], {})).toBe(false);
    fc.assert(fc.property(json, (value) => expect(sameJson(value, copyOf(value))).toBe(true)));
  });
});
