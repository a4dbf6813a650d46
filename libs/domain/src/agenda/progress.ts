import type { ActivityKind } from '../script/beats.ts';
import type { Workshop, WorkshopEvent } from '../workshop.ts';
import { activityOf, type Progress } from './state.ts';

/** What the room's screen is told of writing: how far people are, if it is what the open activity asks for. */
export function ifAsked({ agenda }: Workshop, kind: ActivityKind, progress: Progress): WorkshopEvent | undefined {
  const isAsked = activityOf(agenda, agenda.activeActivity ?? '')?.kind === kind;
  return isAsked ? { type: 'ProgressCounted', data: { progress } } : undefined;
}
