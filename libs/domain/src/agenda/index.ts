export { ifAsked } from './progress.ts';
export * from './state.ts';
export { isRemovedTrainer, trainersOf } from './trainers.ts';
export { viewOf, viewOfFocus } from './view.ts';
