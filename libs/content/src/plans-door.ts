export { type Extra, extras } from './extras.ts';
export { type PlanFormat, plans } from './plans.ts';
export { spokenAt } from './spoken.ts';
