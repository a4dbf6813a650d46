export { type PlanFormat, plans } from './plans.ts';
export { spokenAt } from './spoken.ts';
