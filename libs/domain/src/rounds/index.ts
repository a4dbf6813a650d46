export type { Voter } from './ballots/ballot-kind.ts';
export { answersNeeded, type ConsentDecision, consentDecision } from './ballots/consent.ts';
export {
  type Ballot,
  type BallotKindName,
  ballotKindNames,
  ballotKinds,
  type ErasedBallot,
  exampleBallot,
  type Tally,
} from './ballots/index.ts';
export { exampleRoles, leastAgreed } from './ballots/roles.ts';
export { momentOf } from './ballots/self-rating.ts';
export { closing } from './closing.ts';
export * from './state.ts';
