import type { Ballot, BallotKindName, Tally } from './rounds/ballots/index.ts';
import type { Workshop } from './workshop.ts';

/** One of each thing of a workshop, as everybody reads it who does not write the state. */
export type ActivityView = Workshop['agenda']['activities'][number];
export type PersonView = Workshop['people']['byId'][string];
export type RoundView = Workshop['rounds']['byId'][string];
export type CaseView = Workshop['cases']['byId'][string];
export type ObjectionView = Workshop['objections']['byId'][string];
export type ObjectiveView = Workshop['objectives']['byId'][string];
export type LineView = Workshop['steps']['lines'][string];
export type CommitmentView = Workshop['commitments']['byId'][string];
export type TimerView = NonNullable<Workshop['agenda']['timer']>;

/** The ballot, and the tally, of one kind. */
export type BallotOf<Kind extends BallotKindName> = Extract<Ballot, { readonly kind: Kind }>;
export type TallyOf<Kind extends BallotKindName> = Extract<Tally, { readonly kind: Kind }>;
