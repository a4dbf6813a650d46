import { accept, refuse } from '../kernel/decision.ts';
import { because } from '../kernel/personal.ts';
import { optional, text, whole } from '../kernel/shape.ts';
import { rule } from '../rule.ts';
import { renewals } from '../undoing.ts';
import type { Workshop, WorkshopEvent } from '../workshop.ts';
import { isFitToShow } from './projector-rules.ts';

/** Takes back the latest act of conducting or moderating: never what people contributed, never a reveal. */
export const undo = rule(
  {
    who: ['lead'],
    during: ['lobby', 'live', 'paused'],
    data: { targetPosition: optional(whole(1, 2_147_483_647)), reason: optional(text(0, 200)) },
  },
  ({ targetPosition, reason }, workshop, actor) => {
    const latest = workshop.agenda.undoable.at(-1);
    if (!latest || (targetPosition !== undefined && targetPosition !== latest.position)) return refuse('cannot-undo');
    const kept = latest.undo as readonly WorkshopEvent[]; // frozen only to readers
    const renewal = renewals[latest.type as WorkshopEvent['type']];
    const undo = renewal ? renewal(kept, workshop, latest.position) : kept;
    if (!undo) return refuse('cannot-undo');
    const facts = undo.map((event) => (isFit(event, undo, workshop) ? event : showTitle));
    const until = workshop.position + 1 + facts.length;
    const undone = { targetPosition: latest.position, undoes: latest.type, until, ...because(reason, actor) };
    return accept<WorkshopEvent>({ type: 'ActionUndone', data: undone }, ...facts);
  },
);

const showTitle: WorkshopEvent = { type: 'ProjectorViewChanged', data: { view: 'title' } };

/** The room is shown again what it saw, unless it was taken away since by somebody else. */
function isFit(event: WorkshopEvent, undo: readonly WorkshopEvent[], workshop: Workshop): boolean {
  if (event.type !== 'ProjectorViewChanged' || isFitToShow(event.data, workshop)) return true;
  return undo.some((other) => other !== event && Object.values(other.data).includes(event.data.focusId));
}
