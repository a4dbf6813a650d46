import { type ActivityView, msOf, type Workshop } from '@rolwissel/domain';

const minuteMs = 60_000;

/** Milliseconds an activity has been open, until now. */
export const spentMs = ({ spentMs: before, openedAt }: ActivityView, now: number): number =>
  before + (openedAt === undefined ? 0 : Math.max(0, now - msOf(openedAt)));

/** How far the workshop is behind its plan, in milliseconds; before it when negative. What was skipped is time won. */
export function behindMs({ agenda }: Workshop, now: number): number {
  return agenda.activities.reduce((sum, activity) => {
    const planned = activity.minutes * minuteMs;
    const spent = spentMs(activity, now);
    if (activity.status === 'skipped') return sum - planned;
    if (activity.status === 'closed') return sum + spent - planned;
    return activity.status === 'open' ? sum + Math.max(0, spent - planned) : sum;
  }, 0);
}

/** Milliseconds that what is open and what is ahead will still take, if it goes as planned. */
export function aheadMs({ agenda }: Workshop, now: number): number {
  return agenda.activities.reduce((sum, activity) => {
    if (activity.status === 'closed' || activity.status === 'skipped') return sum;
    return sum + Math.max(0, activity.minutes * minuteMs - spentMs(activity, now));
  }, 0);
}

/** Whole minutes, rounded away from zero only from half a minute. */
export const wholeMinutes = (ms: number): number => Math.round(ms / minuteMs);
