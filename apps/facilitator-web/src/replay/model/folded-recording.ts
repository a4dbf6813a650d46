import type { ShownPack } from '@rolwissel/content';
import { evolve, msOf, type RecordedEvent, replayable, type Workshop, type WorkshopState } from '@rolwissel/domain';
import type { Recording } from '@rolwissel/protocol';
import { type Chapter, chaptersOf } from './chapters.ts';
import { type Lives, livesOf } from './lives.ts';
import { type Mark, marksOf } from './marks.ts';
import { countUpTo } from './order.ts';

export type WindowRecording = Recording<ShownPack>;

/** A recording, folded and ready to be entered anywhere. */
export interface FoldedRecording {
  readonly source: WindowRecording;
  readonly events: readonly RecordedEvent[];
  /** Milliseconds since 1970, per event. */
  readonly times: Float64Array;
  readonly chapters: readonly Chapter[];
  readonly marks: readonly Mark[];
  /** The numbers of their events, for looking up. */
  readonly markIndexes: readonly number[];
  readonly lives: Lives;
  /** How it ended: knows everything that was ever named. */
  readonly last: Workshop;
  /** The state after the first `count` events. It is written on when the replay moves on: read it, do not keep it. */
  readonly stateAt: (count: number) => Workshop;
  /** How many events happened up to this position in the log. */
  readonly countAt: (position: number) => number;
}

/** As far forward it is quicker to fold on than to go back to a keyframe. */
const maxEventsFoldedOn = 1_000;

/** Folds a recording slice by slice: yields the share that is done, and gives what was folded at the end. */
export function* foldInSlices(source: WindowRecording): Generator<number, FoldedRecording, void> {
  const { events } = source;
  const frames = replayable(events);
  const times = new Float64Array(events.length);
  const positions = new Float64Array(events.length);
  for (let folded = 0; folded < events.length; ) {
    const from = folded;
    folded = frames.foldOn();
    for (let index = from; index < folded; index++) {
      times[index] = msOf(events[index]?.at ?? '');
      positions[index] = events[index]?.position ?? 0;
    }
    yield folded / events.length;
  }
  const [chapters, marks] = [chaptersOf(events), marksOf(events)];
  yield 1;
  const lives = livesOf(events);
  yield 1;
  let state: WorkshopState = frames.at(0);
  let at = 0;
  return {
    source,
    events,
    times,
    chapters,
    marks,
    markIndexes: marks.map(({ index }) => index),
    lives,
    last: frames.at(events.length),
    countAt: (position) => countUpTo(positions, position),
    stateAt(count) {
      if (count < at || count - at > maxEventsFoldedOn) state = frames.at(count);
      else for (const event of events.slice(at, count)) evolve(state, event, event);
      at = count;
      return state;
    },
  };
}
