export { losingBuddy } from './sharing-rules.ts';
export * from './state.ts';
