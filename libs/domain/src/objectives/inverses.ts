import { viewOf } from '../agenda/index.ts';
import type { Inverses, Renewals } from '../rule.ts';
import type { Workshop, WorkshopEvent } from '../workshop.ts';
import type { ObjectivesEvents } from './events.ts';
import { objectiveOf } from './state.ts';

/** What the lead laid before the room, or opened again, can be taken back; what was decided cannot. */
export const objectivesInverses: Inverses<ObjectivesEvents> = {
  ObjectivePutForward: restored,
  ObjectiveReopened: restored,
};

/** Only while nobody decided on it, withdrew it or gave it new words. */
export const objectivesRenewals: Renewals<ObjectivesEvents> = {
  ObjectivePutForward: (undo, now) => (standing(undo, now)?.status === 'forward' ? undo : undefined),
  ObjectiveReopened: (undo, now) => (standing(undo, now)?.needsNewVersion ? undo : undefined),
};

function restored({ objectiveId }: { readonly objectiveId: string }, before: Workshop): readonly WorkshopEvent[] {
  const objective = objectiveOf(before, objectiveId);
  if (!objective) return [];
  const { status, flagged, needsNewVersion } = objective;
  return [{ type: 'ObjectiveRestored', data: { objectiveId, status, flagged, needsNewVersion } }, ...viewOf(before)];
}

function standing([first]: readonly WorkshopEvent[], now: Workshop) {
  return first?.type === 'ObjectiveRestored' ? objectiveOf(now, first.data.objectiveId) : undefined;
}
