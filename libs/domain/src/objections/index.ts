export { hiddenOf } from './hiding.ts';
export { objectionLimits } from './limits.ts';
export { objectionsOfOne, recountsOfOne } from './one-person.ts';
export {
  isCounted,
  medianResolutionMs,
  type ObjectionOutcome,
  outcomeOf,
  resolutionOf,
} from './outcomes.ts';
export { resolutions } from './resolutions.ts';
export * from './state.ts';
export * from './united.ts';
