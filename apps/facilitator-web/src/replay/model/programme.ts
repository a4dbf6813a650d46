import { type ActivityView, msOf, spentMs, type Workshop } from '@rolwissel/domain';

/** An activity as planned and as it went so far. */
export interface ProgrammeRow {
  readonly activity: ActivityView;
  readonly plannedMinutes: number;
  /** 0 when it has not been opened. */
  readonly spentMinutes: number;
}

const minuteMs = 60_000;

/** Planned against actual, in the order of the plan; what is open counts up to now. */
export function programmeOf({ agenda, at }: Workshop): readonly ProgrammeRow[] {
  return agenda.activities.map((activity) => ({
    activity,
    plannedMinutes: activity.minutes,
    spentMinutes: spentMs(activity, msOf(at)) / minuteMs,
  }));
}
