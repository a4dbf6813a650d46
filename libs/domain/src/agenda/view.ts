import type { Workshop, WorkshopEvent } from '../workshop.ts';

/** The facts that show the room again what it saw: the view, and the blank screen in front of it. */
export function viewOf({ agenda: { projector } }: Workshop): readonly WorkshopEvent[] {
  const { view, focusId, blank } = projector;
  const shown: WorkshopEvent = {
    type: 'ProjectorViewChanged',
    data: focusId === undefined ? { view } : { view, focusId },
  };
  return blank ? [shown, { type: 'ProjectorViewChanged', data: { view: 'blank' } }] : [shown];
}

/** The same, only where the room was looking at this. */
export const viewOfFocus = (workshop: Workshop, id: string): readonly WorkshopEvent[] =>
  workshop.agenda.projector.focusId === id ? viewOf(workshop) : [];
