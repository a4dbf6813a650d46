import {
  allObjections,
  medianTime,
  msOf,
  type ObjectionView,
  type Observation,
  type Resolution,
  resolution,
  type Workshop,
} from '@rolwissel/domain';

/** Those that left the count: said twice, put away, or taken back. */
const gone: ReadonlySet<ObjectionView['status']> = new Set(['merged', 'hidden', 'withdrawn']);

/** How many objections were resolved, and how, as they stand now. */
export function resolutionOf(workshop: Workshop): Resolution {
  const objections = allObjections(workshop);
  const count = (fits: (objection: ObjectionView) => boolean): number => objections.filter(fits).length;
  return resolution({
    raised: objections.length,
    merged: count(({ status }) => status === 'merged'),
    hidden: count(({ status }) => status === 'hidden'),
    withdrawn: count(({ status }) => status === 'withdrawn'),
    answered: count(({ status, resolvedBy }) => status === 'resolved' && resolvedBy !== 'objective'),
    integrated: count(({ status, resolvedBy }) => status === 'resolved' && resolvedBy === 'objective'),
    escalated: count(({ status }) => status === 'escalated'),
  });
}

/** Milliseconds by which half of the objections are resolved, those still open counted as long as they are; undefined when half is not. */
export function medianResolutionMs(workshop: Workshop): number | undefined {
  const now = msOf(workshop.at);
  const watched = allObjections(workshop).filter(({ status }) => !gone.has(status));
  return medianTime(watched.map((objection) => observed(objection, now)));
}

function observed({ raisedAt, resolvedAt }: ObjectionView, now: number): Observation {
  const raised = msOf(raisedAt);
  return resolvedAt === undefined
    ? { time: Math.max(0, now - raised), done: false }
    : { time: msOf(resolvedAt) - raised, done: true };
}
