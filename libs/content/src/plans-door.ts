export {
  type ActivityKind,
  type Plan,
  type PlanFormat,
  type PlannedActivity,
  plannedMinutes,
  plans,
} from './plans.ts';
export { spokenAt } from './spoken.ts';
