export { type Extra, extras } from './extras.ts';
export { type PlanFormat, plans, type Sacrifice, usualTitle } from './plans.ts';
export { spokenAt } from './spoken.ts';
