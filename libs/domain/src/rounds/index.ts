export { type Ballot, type BallotKindName, type ErasedBallot, type Tally } from './ballots/index.ts';
export { closing } from './closing.ts';
export * from './state.ts';
