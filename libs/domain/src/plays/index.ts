export { timeIsUp } from './ending.ts';
export { playLimits } from './limits.ts';
export * from './state.ts';
export { observing, succeeding, withdrawing } from './succession.ts';
