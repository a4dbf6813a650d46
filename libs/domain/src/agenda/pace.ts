import { msOf } from '../kernel/recorded.ts';
import { sumOf } from '../measures/sum.ts';
import type { ActivityView } from '../views.ts';
import type { Workshop } from '../workshop.ts';

const minuteMs = 60_000;

/** Milliseconds an activity has been open, until now. */
export const spentMs = ({ spentMs: before, openedAt }: ActivityView, now: number): number =>
  before + (openedAt === undefined ? 0 : Math.max(0, now - msOf(openedAt)));

/** Milliseconds that what is open, left or ahead will still take if it goes as planned; nothing once all is over. */
export function aheadMs({ agenda }: Workshop, now: number): number {
  if (agenda.finishedAt !== undefined) return 0;
  return sumOf(agenda.activities, (activity) => (isDone(activity) ? 0 : restMs(activity, now)));
}

/**
 * How far the workshop is behind the plan it was started with, in milliseconds; before it when negative. What was skipped or
 * shortened since is time won, what was added is time lost.
 */
export function behindMs(workshop: Workshop, now: number): number {
  const { activities, plannedMs } = workshop.agenda;
  if (plannedMs === undefined) return 0;
  return sumOf(activities, (activity) => spentMs(activity, now)) + aheadMs(workshop, now) - plannedMs;
}

/** How long all this was meant to take, without what is left out. */
export const plannedMsOf = (activities: readonly ActivityView[]): number =>
  sumOf(activities, ({ status, minutes }) => (status === 'skipped' ? 0 : minutes * minuteMs));

/** What an activity will still take if it goes as planned, or in so many minutes. */
export const restMs = (activity: ActivityView, now: number, minutes = activity.minutes): number =>
  Math.max(0, minutes * minuteMs - spentMs(activity, now));

/** What was left for an earlier one is not done: the script comes back to it. */
const isDone = ({ status, leftAt }: ActivityView): boolean =>
  status === 'skipped' || (status === 'closed' && leftAt === undefined);
