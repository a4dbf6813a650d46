import { evolve } from '../evolve.ts';
import { accept, refuse } from '../kernel/decision.ts';
import { copyOf } from '../kernel/json.ts';
import { because } from '../kernel/personal.ts';
import { optional, text, whole } from '../kernel/shape.ts';
import { rule } from '../rule.ts';
import { renewals } from '../undoing.ts';
import type { Workshop, WorkshopEvent, WorkshopState } from '../workshop.ts';
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
    const facts = fitting(undo, workshop);
    const until = workshop.position + 1 + facts.length;
    const undone = { targetPosition: latest.position, undoes: latest.type, until, ...because(reason, actor) };
    return accept<WorkshopEvent>({ type: 'ActionUndone', data: undone }, ...facts);
  },
);

const showTitle: WorkshopEvent = { type: 'ProjectorViewChanged', data: { view: 'title' } };

/** The room is shown again what it saw, unless that is not there any more once all else is as it was. */
function fitting(undo: readonly WorkshopEvent[], workshop: Workshop): readonly WorkshopEvent[] {
  const then = copyOf(workshop) as WorkshopState; // a copy of one's own
  return undo.map((event) => {
    const fact = event.type !== 'ProjectorViewChanged' || isFitToShow(event.data, then) ? event : showTitle;
    evolve(then, fact, { position: then.position + 1, at: then.at });
    return fact;
  });
}
