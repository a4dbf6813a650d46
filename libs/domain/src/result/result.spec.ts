import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { thrown } from '../../../../test/support/thrown.ts';
import { everybody, improvise } from '../testing-door.ts';
import { resultOf } from './result.ts';

describe('the result of a workshop', () => {
  it('[D381] names nobody: no id, no handle, no alias and no words the room has not read', () => {
    const property = fc.property(fc.array(fc.nat(2 ** 31 - 1), { minLength: 40, maxLength: 160 }), (numbers) => {
      const { rehearsal } = improvise(numbers, 60);
      const told = JSON.stringify(resultOf(rehearsal.state));
      for (const { id } of everybody) expect(told).not.toContain(id);
    });
    fc.assert(property, thrown(20));
  });
});
