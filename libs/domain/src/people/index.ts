export { mayVote } from './counts.ts';
export * from './state.ts';
