export { type Extra, extras } from './extras.ts';
export { type PlanFormat, plans, usualTitle } from './plans.ts';
export { spokenAt } from './spoken.ts';
