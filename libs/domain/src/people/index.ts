export { personByAlias } from './aliases.ts';
export { mayVote } from './counts.ts';
export { doneBy } from './done-by.ts';
export * from './state.ts';
