export { personByAlias } from './aliases.ts';
export { type Counts, mayVote } from './counts.ts';
export { doneBy } from './done-by.ts';
export * from './state.ts';
