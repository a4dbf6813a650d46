import { describe, expect, it } from '@jest/globals';
import type { Ballot } from '@rolwissel/domain';
import { isAsCast } from './as-cast.ts';

const frequency = { wait: 2, spec: 0, terms: 0, price: 0, service: 0, boss: 0 } as const;
const weights = { initiator: 0, decider: 3, influencer: 0, purchaser: 0, gatekeeper: 1, user: 0 } as const;

const cases: readonly (readonly [Ballot, same: Record<string, unknown>, other: Record<string, unknown>])[] = [
  [{ kind: 'recognition', frequency }, { wait: 2 }, { wait: 2, price: 1 }],
  [{ kind: 'roles', weights }, { gatekeeper: 1, decider: 3 }, { decider: 2 }],
  [
    { kind: 'confidence', moment: 'before', ratings: { faith: 2, trust: 4 } },
    { ratings: { trust: 4, faith: 2 }, thenTest: {} },
    { ratings: { trust: 4, faith: 2, dynamics: 1 }, thenTest: {} },
  ],
  [
    { kind: 'consent', version: 1, stance: 'concern' },
    { stance: 'concern', concern: 'De datum', argument: '' },
    { stance: 'object', concern: 'De datum', argument: '' },
  ],
  [{ kind: 'fist', value: 4 }, { value: 4 }, { value: 5 }],
  [{ kind: 'poll', optionId: 'no' }, { optionId: 'no' }, { optionId: 'later' }],
];

describe('what was tapped last', () => {
  it.each(cases)('is what was cast, or it is not: %j', (ballot, same, other) => {
    expect(isAsCast(same, ballot)).toBe(true);
    expect(isAsCast(other, ballot)).toBe(false);
  });
});
