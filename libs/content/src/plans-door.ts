export {
  type ActivityKind,
  type Plan,
  type PlanFormat,
  type PlannedActivity,
  plannedMinutes,
  plans,
} from './plans.ts';
export { type Beat, lineFor, type ScriptLine, scripts } from './scripts.ts';
