export * from './state.ts';
export { observing, succeeding, withdrawing } from './succession.ts';
