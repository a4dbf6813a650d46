import type { ShownPack } from '@rolwissel/content';
import { evolve, msOf, type RecordedEvent, replayable, type Workshop, type WorkshopState } from '@rolwissel/domain';
import type { Recording } from '@rolwissel/protocol';
import { AgreementCourse, type AgreementPoint } from './agreement-course.ts';
import type { RecordingSource } from './arriving.ts';
import { type Chapter, chaptersOf } from './chapters.ts';
import { type Lives, livesOf } from './lives.ts';
import { type Mark, marksOf } from './marks.ts';
import { countUpTo } from './order.ts';

export type WindowRecording = Recording<ShownPack>;

/** A recording, folded and ready to be entered anywhere. */
export interface FoldedRecording {
  readonly source: RecordingSource;
  /** How much of it is here, 0 to 1. */
  readonly share: number;
  readonly events: readonly RecordedEvent[];
  /** Milliseconds since 1970, per event. */
  readonly times: Float64Array;
  readonly chapters: readonly Chapter[];
  readonly marks: readonly Mark[];
  /** The numbers of their events, for looking up. */
  readonly markIndexes: readonly number[];
  readonly lives: Lives;
  readonly agreement: readonly AgreementPoint[];
  /** How it ended: knows everything that was ever named. */
  readonly last: Workshop;
  /** The state after the first `count` events. It is written on when the replay moves on: read it, do not keep it. */
  readonly stateAt: (count: number) => Workshop;
  /** How many events happened up to this position in the log. */
  readonly countAt: (position: number) => number;
}

/** As far forward it is quicker to fold on than to go back to a keyframe. */
const maxEventsFoldedOn = 500;

/** Folds a recording as it arrives, and gives what is there to be entered anywhere. */
export class RecordingFold {
  readonly #source: RecordingSource;
  readonly #events: RecordedEvent[] = [];
  readonly #frames = replayable(this.#events);
  readonly #times: number[] = [];
  readonly #positions: number[] = [];
  readonly #agreement = new AgreementCourse();

  constructor(source: RecordingSource) {
    this.#source = source;
  }

  /** How much of the log lies behind us, 0 to 1. */
  get share(): number {
    return Math.min(1, (this.#positions.at(-1) ?? 0) / Math.max(1, this.#source.head));
  }

  /** Folds more events, slice by slice. */
  *add(events: readonly RecordedEvent[]): Generator<void, void, void> {
    for (const event of events) {
      this.#agreement.note(event, this.#events.length);
      this.#events.push(event);
      this.#times.push(msOf(event.at));
      this.#positions.push(event.position);
    }
    while (this.#frames.foldOn() < this.#events.length) yield;
  }

  /** As far as it came, slice by slice. What comes later changes nothing in it. */
  *soFar(isWhole: boolean): Generator<void, FoldedRecording, void> {
    const events = [...this.#events];
    const positions = Float64Array.from(this.#positions);
    yield;
    const chapters = chaptersOf(events);
    yield;
    const marks = marksOf(events);
    yield;
    const lives = livesOf(events);
    yield;
    return {
      source: this.#source,
      share: isWhole ? 1 : this.share,
      events,
      times: Float64Array.from(this.#times),
      chapters,
      marks,
      markIndexes: marks.map(({ index }) => index),
      lives,
      agreement: this.#agreement.points,
      last: this.#frames.at(events.length),
      countAt: (position) => countUpTo(positions, position),
      stateAt: this.#entering(events),
    };
  }

  #entering(events: readonly RecordedEvent[]): FoldedRecording['stateAt'] {
    let state: WorkshopState = this.#frames.at(0);
    let at = 0;
    return (count) => {
      if (count < at || count - at > maxEventsFoldedOn) state = this.#frames.at(count);
      else for (const event of events.slice(at, count)) evolve(state, event, event);
      at = count;
      return state;
    };
  }
}
