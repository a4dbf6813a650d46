import { accept, refuse } from '../kernel/decision.ts';
import { optional, text, whole } from '../kernel/shape.ts';
import { rule } from '../rule.ts';
import type { Workshop, WorkshopEvent } from '../workshop.ts';

/** Takes back the latest act of conducting or moderating: never what people contributed, never a reveal. */
export const undo = rule(
  {
    who: ['lead'],
    during: ['lobby', 'live', 'paused'],
    data: { targetPosition: optional(whole(1, 2_147_483_647)), reason: optional(text(0, 200)) },
  },
  ({ targetPosition }, workshop) => {
    const latest = workshop.agenda.undoable.at(-1);
    if (!latest || (targetPosition !== undefined && targetPosition !== latest.position)) return refuse('cannot-undo');
    const undo = latest.undo as readonly WorkshopEvent[]; // frozen only to readers
    if (!undo.every((event) => stillPossible(event, workshop))) return refuse('cannot-undo');
    const until = workshop.position + 1 + undo.length;
    return accept(
      { type: 'ActionUndone', data: { targetPosition: latest.position, undoes: latest.type, until } },
      ...undo,
    );
  },
);

/** Since the act the room may have gone on: nobody's ballot is thrown away, nothing shown is unshown. */
function stillPossible(event: WorkshopEvent, { rounds }: Workshop): boolean {
  if (event.type === 'RoundDiscarded') return rounds.byId[event.data.roundId]?.cast === 0;
  if (event.type === 'RoundReopened') return rounds.byId[event.data.roundId]?.status === 'closed';
  return true;
}
