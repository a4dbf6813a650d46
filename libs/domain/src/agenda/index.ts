export * from './state.ts';
export { viewOf, viewOfFocus } from './view.ts';
export { ifAsked } from './writing.ts';
