import { msOf } from '../kernel/recorded.ts';
import { medianTime, type Observation, type Resolution, resolution } from '../measures/index.ts';
import type { ObjectionView } from '../views.ts';

/** Those that left the count: said twice, put away, or taken back. */
const gone: ReadonlySet<ObjectionView['status']> = new Set(['merged', 'hidden', 'withdrawn']);

export const isCounted = ({ status }: Pick<ObjectionView, 'status'>): boolean => !gone.has(status);

/** What became of an objection that counts, as it stands now. */
export function outcomeOf({ status, resolvedBy }: Pick<ObjectionView, 'status' | 'resolvedBy'>): ObjectionOutcome {
  if (status === 'resolved') return resolvedBy === 'objective' ? 'integrated' : 'answered';
  return status === 'escalated' ? 'escalated' : 'open';
}

export type ObjectionOutcome = keyof Resolution['split'];

/** How many of these objections were resolved, and how, as they stand now. */
export function resolutionOf(objections: readonly ObjectionView[]): Resolution {
  const standing = (status: ObjectionView['status']) => objections.filter((each) => each.status === status).length;
  const counted = objections.filter(isCounted).map(outcomeOf);
  const came = (outcome: ObjectionOutcome) => counted.filter((each) => each === outcome).length;
  return resolution({
    raised: objections.length,
    merged: standing('merged'),
    hidden: standing('hidden'),
    withdrawn: standing('withdrawn'),
    answered: came('answered'),
    integrated: came('integrated'),
    escalated: came('escalated'),
  });
}

/** Milliseconds by which half of them are resolved, those still open counted as long as they are; undefined when half is not. */
export const medianResolutionMs = (objections: readonly ObjectionView[], nowMs: number): number | undefined =>
  medianTime(objections.filter(isCounted).map((objection) => observed(objection, nowMs)));

function observed({ raisedAt, resolvedAt }: ObjectionView, nowMs: number): Observation {
  const raisedMs = msOf(raisedAt);
  return resolvedAt === undefined
    ? { time: Math.max(0, nowMs - raisedMs), done: false }
    : { time: msOf(resolvedAt) - raisedMs, done: true };
}
