import type { Shape } from '../../kernel/shape.ts';
import { variant } from '../../kernel/shape.ts';
import type { RoundView } from '../../views.ts';
import type { Workshop } from '../../workshop.ts';
import { advocacy } from './advocacy.ts';
import type { BallotKind, Voter } from './ballot-kind.ts';
import { confidence } from './confidence.ts';
import { consent } from './consent.ts';
import { control } from './control.ts';
import { fist } from './fist.ts';
import { mindshift } from './mindshift.ts';
import { poll } from './poll.ts';
import { recognition } from './recognition.ts';
import { roles } from './roles.ts';

/** Every kind of ballot. A new one is one file beside this and one line here; the compiler then asks for its screens. */
export const ballotKinds = { recognition, roles, confidence, consent, fist, poll, mindshift, advocacy, control };

export type BallotKinds = typeof ballotKinds;
export type BallotKindName = keyof BallotKinds;

type BallotOf<Kind> = Kind extends BallotKind<infer Ballot, infer _Tally> ? Ballot : never;
type TallyOf<Kind> = Kind extends BallotKind<infer _Ballot, infer Tally> ? Tally : never;

export type Ballot = { [Name in BallotKindName]: BallotOf<BallotKinds[Name]> }[BallotKindName];

/** A ballot whose key is gone: it was cast, and nobody can say any more what it said. */
export interface ErasedBallot {
  readonly kind: BallotKindName;
  readonly erased: true;
}

/** The result of a round with too few ballots to show without giving somebody away. */
export interface TooFew {
  readonly kind: 'too-few';
  readonly cast: number;
}

export type Tally = { [Name in BallotKindName]: TallyOf<BallotKinds[Name]> }[BallotKindName] | TooFew;

export const ballotKindNames = Object.keys(ballotKinds) as BallotKindName[]; // the keys of the list above

/** A ballot of any kind, told apart by its `kind`. */
export const anyBallot: Shape<Ballot> = variant<Ballot>(
  'kind',
  Object.fromEntries(Object.entries(ballotKinds).map(([name, kind]) => [name, kind.shape])),
);

/** What somebody might answer in this round. */
export const exampleBallot = (round: RoundView, workshop: Workshop, voter: Voter): Ballot =>
  kindOf(round.ballot).example(round, workshop, voter);

/** The kind of ballot of this name; used only with ballots of that kind. */
export const kindOf = (name: BallotKindName): BallotKind<Ballot, Tally> =>
  ballotKinds[name] as unknown as BallotKind<Ballot, Tally>;
