import type { Meta } from '../kernel/recorded.ts';
import type { Inverses } from '../rule.ts';
import type { WorkshopEvent, WorkshopEvents, WorkshopState } from '../workshop.ts';

/** How far back the lead can go, in acts. */
const depth = 30;

/** Acts that nothing earlier can be undone past: they were seen by everybody and are final. */
const final: ReadonlySet<WorkshopEvent['type']> = new Set([
  'WorkshopStarted',
  'WorkshopFinished',
  'WorkshopReopened',
  'RoundRevealed',
  'RoundDiscarded',
]);

/** Remembers how to take this act back, while the state before it is still there to ask. */
export function noteUndoable(
  workshop: WorkshopState,
  event: WorkshopEvent,
  { position }: Meta,
  inverses: Inverses<WorkshopEvents>,
): void {
  const { agenda } = workshop;
  if (position <= agenda.undoneUntil) return;
  if (event.type === 'ActivityOpened' || event.type === 'ActivityClosed') agenda.undoable = [];
  else if (final.has(event.type)) agenda.undoable = [];
  const inverse = inverses[event.type] as ((data: unknown, before: unknown) => readonly WorkshopEvent[]) | undefined;
  const undo = inverse?.(event.data, workshop) ?? [];
  if (undo.length === 0) return;
  agenda.undoable.push({ position, type: event.type, undo });
  if (agenda.undoable.length > depth) agenda.undoable.shift();
}
