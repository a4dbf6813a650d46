import { type ActivityView, msOf, type Workshop } from '@rolwissel/domain';

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
    spentMinutes: (activity.spentMs + sinceOpened(activity, at)) / minuteMs,
  }));
}

const sinceOpened = ({ openedAt }: ActivityView, at: string): number =>
  openedAt === undefined ? 0 : Math.max(0, msOf(at) - msOf(openedAt));

/** Minutes by which what is done took longer (or, below 0, shorter) than planned; what is open counts once it is late. */
export function driftOf(rows: readonly ProgrammeRow[]): number {
  return rows.reduce((sum, { activity, plannedMinutes, spentMinutes }) => {
    if (activity.status === 'planned') return sum;
    const drift = (activity.status === 'skipped' ? 0 : spentMinutes) - plannedMinutes;
    return activity.status === 'open' ? sum + Math.max(0, drift) : sum + drift;
  }, 0);
}
