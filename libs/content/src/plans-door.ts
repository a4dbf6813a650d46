export {
  type ActivityKind,
  type Plan,
  type PlanFormat,
  type PlannedActivity,
  phasesWithoutPlay,
  plannedMinutes,
  plans,
} from './plans.ts';
export { type Beat, type ScriptLine, scripts } from './scripts.ts';
