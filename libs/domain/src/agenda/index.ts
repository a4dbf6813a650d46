export * from './state.ts';
export { isRemovedTrainer, trainersOf } from './trainers.ts';
export { viewOf, viewOfFocus } from './view.ts';
export { ifAsked } from './writing.ts';
