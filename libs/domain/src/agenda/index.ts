export * from './state.ts';
export { viewOf, viewOfFocus } from './view.ts';
