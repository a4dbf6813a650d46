import { roleIds, sentenceIds, stepIds } from '../ids.ts';
import type { Ballot, BallotKindName } from '../rounds/index.ts';
import type { BallotOf, RoundView } from '../views.ts';

/** A whole number from 0 up to `below`. */
export type Roll = (below: number) => number;

const weight = (roll: Roll) => roll(4) as 0 | 1 | 2 | 3; // below four
const rating = (roll: Roll, least: number) => Math.min(5, least + roll(4)) as 1 | 2 | 3 | 4 | 5; // from least, at most five
const each = <Id extends string, T>(ids: readonly Id[], value: (id: Id, index: number) => T) =>
  Object.fromEntries(ids.map((id, index) => [id, value(id, index)])) as Record<Id, T>; // one value per id

/** What somebody might vote. Leaning a little, as people do: results of pure chance look like nothing. */
const plausible: { readonly [Kind in BallotKindName]: (round: RoundView, roll: Roll) => BallotOf<Kind> } = {
  recognition: (_round, roll) => ({
    kind: 'recognition',
    frequency: each(sentenceIds, (_id, index) => (index % 3 ? weight(roll) : (roll(2) as 0 | 1))),
  }),
  roles: (_round, roll) => ({
    kind: 'roles',
    weights: each(roleIds, (id) => (id === 'gatekeeper' ? (roll(3) ? 3 : 2) : weight(roll))),
  }),
  confidence: ({ subject }, roll) =>
    subject === 'before'
      ? { kind: 'confidence', moment: 'before', ratings: each(stepIds, () => rating(roll, 2)) }
      : {
          kind: 'confidence',
          moment: 'after',
          ratings: each(stepIds, () => rating(roll, 2)),
          thenTest: each(stepIds, () => rating(roll, 1)),
        },
  consent: ({ version = 1 }, roll) => ({ kind: 'consent', version, stance: roll(5) ? 'consent' : 'concern' }),
  fist: (_round, roll) => ({ kind: 'fist', value: (3 + roll(3)) as 3 | 4 | 5 }),
  poll: ({ options = [] }, roll) => ({ kind: 'poll', optionId: options[roll(options.length)] ?? '' }),
};

export const plausibleBallot = (round: RoundView, roll: Roll): Ballot => plausible[round.ballot](round, roll);
