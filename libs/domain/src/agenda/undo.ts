import { copyOf } from '../kernel/json.ts';
import type { Meta } from '../kernel/recorded.ts';
import type { Inverses } from '../rule.ts';
import type { WorkshopEvent, WorkshopEvents, WorkshopState } from '../workshop.ts';

/** How far back the lead can go, in acts. */
const mostUndoableActs = 30;

/**
 * Acts that nothing earlier can be undone past: they end an activity, were seen by everybody and are final, or cannot
 * be taken back themselves.
 */
const final: ReadonlySet<WorkshopEvent['type']> = new Set([
  'WorkshopStarted',
  'WorkshopFinished',
  'WorkshopReopened',
  'WorkshopForked',
  'ActivityOpened',
  'ActivityClosed',
  'RoundPeeked',
  'ParticipantRemoved',
  'ParticipantsMerged',
  'ParticipantErased',
  'ObjectiveAdopted',
  'ControlHandedOver',
  'BriefsDealt',
  'BriefsWithdrawn',
  'BriefPeeked',
  'PlayStarted',
  'PlayEnded',
  'BriefsRevealed',
]);

/** A result that was shown is final; what showed nothing is not. */
const isFinal = (event: WorkshopEvent): boolean =>
  final.has(event.type) || (event.type === 'RoundRevealed' && event.data.tally.kind !== 'too-few');

/**
 * Remembers how to take this act back, while the state before it is still there to ask. An act that `follows` another
 * ended that one in the same breath, or came of it: they are taken back together.
 */
export function noteUndoable(
  workshop: WorkshopState,
  event: WorkshopEvent,
  { position }: Meta,
  inverses: Inverses<WorkshopEvents>,
): void {
  const { agenda } = workshop;
  if (position <= agenda.undoneUntil || agenda.lead === '') return; // whoever does not know the lead undoes nothing
  const ended = followsAnother(event) ? agenda.undoable.pop() : undefined;
  if (isFinal(event)) agenda.undoable = [];
  const inverse = inverses[event.type] as ((data: unknown, before: unknown) => readonly WorkshopEvent[]) | undefined;
  const undo = [...(inverse?.(event.data, workshop) ?? []), ...(ended?.undo ?? [])];
  if (undo.length === 0) return;
  const isAnAct = isFinal(event) || event.type === 'ActivityReopened';
  const type = ended && !isAnAct ? ended.type : event.type; // what came of an act goes by its name
  agenda.undoable.push({ position, type, undo: copyOf(undo) });
  if (agenda.undoable.length > mostUndoableActs) agenda.undoable.shift();
}

const followsAnother = ({ data }: WorkshopEvent): boolean =>
  (data as { readonly follows?: string } | undefined)?.follows !== undefined; // of a newer program it may be anything
