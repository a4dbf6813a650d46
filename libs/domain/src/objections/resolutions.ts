import type { Workshop, WorkshopEvent } from '../workshop.ts';
import { allObjections, isToBeResolved, objectionOf } from './state.ts';

/** What was proposed as solved, and nobody who raised it said no to, is so from now on: the activity has closed. */
export const resolutions = (workshop: Workshop, follows?: string): readonly WorkshopEvent[] =>
  allObjections(workshop)
    .filter(isToBeResolved)
    .map(({ id: objectionId, proposed }) => ({
      type: 'ObjectionResolved',
      data: {
        objectionId,
        ...(proposed === undefined ? {} : { answerId: proposed }),
        by: 'unopposed',
        ...(follows === undefined ? {} : { follows }),
      },
    }));

/** The facts that open an activity again, without those about objections that stand otherwise by now. */
export const unresolving = (undo: readonly WorkshopEvent[], now: Workshop): readonly WorkshopEvent[] =>
  undo.filter((event) => {
    if (event.type !== 'ObjectionRestored') return true;
    const objection = objectionOf(now, event.data.objectionId);
    return objection?.status === 'resolved' && objection.resolvedBy === 'unopposed';
  });
