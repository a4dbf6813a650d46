export { personByAlias } from './aliases.ts';
export { mayVote } from './counts.ts';
export * from './state.ts';
export { writtenBy } from './writers.ts';
