import { doneBy } from '../people/index.ts';
import type { PartDisclosures } from '../rule.ts';
import type { Workshop, WorkshopEvent } from '../workshop.ts';
import { authorsAt } from './authors.ts';
import type { ReadinessEvents } from './events.ts';
import { type Mark, readyWith } from './state.ts';

/** Trainers and the room's screen are told how many are ready; everybody knows it of themselves. */
export const readinessDisclosures: PartDisclosures<ReadinessEvents> = {
  ReadyMarked: {
    ...counted(({ participantId }, ready) => [...ready, participantId]),
    own: (data) => [{ to: data.participantId, event: { type: 'ReadyMarked', data } }],
  },
  ReadyUnmarked: {
    ...counted(({ participantId }, ready) => ready.filter((id) => id !== participantId)),
    own: (data) => [{ to: data.participantId, event: { type: 'ReadyUnmarked', data } }],
  },
};

/** Whoever has written something for it is done with it too, and counts once. */
function counted(after: (mark: Mark, ready: readonly string[]) => readonly string[]) {
  const tell = (mark: Mark, before: Workshop): WorkshopEvent => ({
    type: 'ProgressCounted',
    data: {
      ...(mark.place === undefined ? {} : { place: mark.place }),
      progress: doneBy(before, authorsAt(before, mark), after(mark, readyWith(before, mark))),
    },
  });
  return { facilitator: tell, projector: tell };
}
