import { emptyWorkshop } from './empty-workshop.ts';
import { evolve } from './evolve.ts';
import { type Keyframes, keyframes } from './kernel/keyframes.ts';
import type { RecordedEvent, WorkshopState } from './workshop.ts';

/** Folds a window, or the whole log, into the state it leads to. */
export function replay(events: Iterable<RecordedEvent>, from: WorkshopState = emptyWorkshop()): WorkshopState {
  for (const event of events) evolve(from, event, event);
  return from;
}

/** A replay that can be entered anywhere. */
export const replayable = (events: readonly RecordedEvent[], spacing?: number): Keyframes<WorkshopState> =>
  keyframes(events, emptyWorkshop, (state, event) => evolve(state, event, event), spacing);
