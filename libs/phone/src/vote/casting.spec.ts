import { describe, expect, it } from '@jest/globals';
import { type Draft, type PhoneBallot, phoneBallots } from '@rolwissel/ballots/phone';
import type { Ballot, BallotKindName } from '@rolwissel/domain';
import { contextOver, lobby, round, started, windowAfter } from '../testing/room.ts';
import { isAsCast } from './casting.ts';

const frequency = { wait: 2, spec: 0, terms: 0, price: 0, service: 0, boss: 0 } as const;
const weights = { initiator: 0, decider: 3, influencer: 0, purchaser: 0, gatekeeper: 1, user: 0 } as const;

type Tapped = Draft<BallotKindName>;

const cases: readonly (readonly [Ballot, same: Tapped, other: Tapped])[] = [
  [{ kind: 'recognition', frequency }, { frequency: { wait: 2 } }, { frequency: { wait: 2, price: 1 } }],
  [{ kind: 'roles', weights }, { weights: { gatekeeper: 1, decider: 3 } }, { weights: { decider: 2 } }],
  [
    { kind: 'confidence', moment: 'before', ratings: { faith: 2, trust: 4 } },
    { ratings: { trust: 4, faith: 2 }, thenTest: {} },
    { ratings: { trust: 4, faith: 2, dynamics: 1 }, thenTest: {} },
  ],
  [
    { kind: 'consent', version: 1, stance: 'concern', concern: { of: 'me', text: 'De datum' } },
    { stance: 'concern', concern: ' De datum', argument: '' },
    { stance: 'consent', concern: 'De datum', argument: '' },
  ],
  [{ kind: 'fist', value: 4 }, { value: 4 }, { value: 5 }],
  [{ kind: 'mindshift', moment: 'before', ratings: [1, 4, 5] }, { ratings: [1, 4, 5] }, { ratings: [1, 4, 4] }],
  [
    { kind: 'advocacy', customer: 8, seller: 3 },
    { seller: 3, customer: 8 },
    { customer: 8, seller: 4 },
  ],
  [
    { kind: 'control', ratings: [1, 2, 3, 4, 5, 4, 3] },
    { ratings: [1, 2, 3, 4, 5, 4, 3] },
    { ratings: [1, 2, 3, 4, 5, 4, 2] },
  ],
  [{ kind: 'poll', optionId: 'no' }, { optionId: 'no' }, { optionId: 'later' }],
];

describe('what was tapped last', () => {
  it.each(cases)('is what was cast, or it is not: %j', (ballot, same, other) => {
    const workshop = windowAfter(lobby, started, round('r1', { ballot: ballot.kind, subject: 'before' }));
    const about = workshop.rounds.byId.r1;
    if (!about) throw new Error('There is no round');
    const kind = phoneBallots[ballot.kind] as PhoneBallot<BallotKindName>; // the one of this ballot
    const casting = { ...contextOver(workshop).context, round: about, newId: 'o9' };
    expect(isAsCast(kind, same, ballot, casting)).toBe(true);
    expect(isAsCast(kind, other, ballot, casting)).toBe(false);
  });
});
