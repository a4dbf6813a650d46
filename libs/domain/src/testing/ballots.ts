import { emptyWorkshop } from '../empty-workshop.ts';
import { evolve } from '../evolve.ts';
import { type RoleId, roleIds, type SentenceId, type StepId, sentenceIds, stepIds } from '../ids.ts';
import { type Ballot, type BallotKindName, kindOf } from '../rounds/ballots/index.ts';
import type { BallotOf } from '../views.ts';
import type { WorkshopEvents } from '../workshop.ts';
import { opened } from './facts.ts';
import { Dice } from './improvised/dice.ts';
import { uuid } from './people.ts';
import { opening } from './time.ts';

type Numbers<Name extends string> = Readonly<Partial<Record<Name, number>>>;

const filled = <Name extends string>(names: readonly Name[], given: Numbers<Name>) =>
  Object.fromEntries(names.map((name) => [name, given[name] ?? 0]));

/** Ballots by what makes them special; the rest of the answers is 0, or absent. */
export const ballots = {
  roles: (weights: Numbers<RoleId>) => ({ kind: 'roles', weights: filled(roleIds, weights) }) as Ballot,
  recognition: (frequency: Numbers<SentenceId>) =>
    ({ kind: 'recognition', frequency: filled(sentenceIds, frequency) }) as Ballot,
  fist: (value: number) => ({ kind: 'fist', value }) as Ballot,
  poll: (optionId: string): Ballot => ({ kind: 'poll', optionId }),
  consent: (version = 1): Ballot => ({ kind: 'consent', version, stance: 'consent' }),
  concern: (concern: string, version = 1): Ballot => ({ kind: 'consent', version, stance: 'concern', concern }),
  object: (objectionId: string, version = 1): Ballot => ({ kind: 'consent', version, stance: 'object', objectionId }),
  before: (ratings: Numbers<StepId>) => ({ kind: 'confidence', moment: 'before', ratings }) as Ballot,
  after: (ratings: Numbers<StepId>, thenTest: Numbers<StepId>) =>
    ({ kind: 'confidence', moment: 'after', ratings, thenTest }) as Ballot,
  mindshift: (moment: 'before' | 'after', ...ratings: readonly number[]) =>
    ({ kind: 'mindshift', moment, ratings }) as Ballot,
  advocacy: (customer: number, seller: number): Ballot => ({ kind: 'advocacy', customer, seller }),
  control: (...ratings: readonly number[]) => ({ kind: 'control', ratings }) as Ballot,
  /** The same rating for every step. */
  allSteps: (rating: number): Numbers<StepId> => Object.fromEntries(stepIds.map((id) => [id, rating])),
};

/** What the n-th of a room might answer in a round of this kind, on its usual subject; the same every time. */
export function exampleOf<Kind extends BallotKindName>(
  kind: Kind,
  n: number,
  about: Partial<WorkshopEvents['RoundOpened']> = {},
): BallotOf<Kind> {
  const workshop = emptyWorkshop();
  evolve(workshop, opened('example', kind, about), { position: 1, at: opening });
  const dice = new Dice([n]);
  const voter = { id: uuid(`voter ${n}`), roll: (below: number) => dice.roll(below) };
  const round = workshop.rounds.byId[uuid('example')];
  if (!round) throw new Error('a round that was opened is there');
  return kindOf(kind).example(round, workshop, voter) as BallotOf<Kind>; // of the kind that was asked for
}
