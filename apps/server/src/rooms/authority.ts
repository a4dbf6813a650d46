import {
  currentVersion,
  disclose,
  emptyWorkshop,
  evolve,
  type RecordedEvent,
  upcast,
  upcasts,
  type Workshop,
  type WorkshopEvent,
  type WorkshopState,
} from '@rolwissel/domain';
import type { StoredEvent } from '../event-log/stored-event.ts';
import type { DisclosedEvent } from './audience-feeds.ts';
import type { PersonalTexts } from './personal-texts.ts';

/** After so many recorded events the state is written down once more, so that going back stays cheap; */
const eventsPerCheckpoint = 1_000;

/** a large one after as many more as it takes to be worth it: otherwise the cost of an event would grow with the state. */
const checkpointCharactersPerEvent = 1_000;

/**
 * The whole state of a workshop, as its rules see it. It runs ahead of the log while a batch is being recorded and the
 * next one is decided, and goes back to what is recorded when that fails.
 */
export class Authority {
  #state: WorkshopState = emptyWorkshop();
  /** What is recorded: a written-down state, and the events after it. */
  #checkpoint = JSON.stringify(this.#state);
  #since: RecordedEvent[] = [];
  #ahead: RecordedEvent[] = [];

  get state(): Workshop {
    return this.#state;
  }

  /** Moves on by one fact, and says what every window will see of it once it is recorded. */
  apply(event: RecordedEvent): DisclosedEvent {
    const { position, at } = event;
    const seen = disclose(event, this.#state);
    this.#ahead.push(event); // before the fold: if that fails half-way, drop() knows there is something to undo
    evolve(this.#state, event, event);
    return { position, at, seen };
  }

  /** The first so many events ahead have been recorded. */
  keep(count: number): void {
    for (const event of this.#ahead.splice(0, count)) this.#since.push(event);
  }

  /** All is recorded, and nothing is being read: a good moment to write the state down, if that is due. */
  settle(): void {
    const due = Math.max(eventsPerCheckpoint, this.#checkpoint.length / checkpointCharactersPerEvent);
    if (this.#since.length < due || this.#ahead.length > 0) return;
    this.#checkpoint = JSON.stringify(this.#state);
    this.#since = [];
  }

  /** Of what is ahead only the first so many events may still be recorded: back to them. */
  drop(but: number): void {
    if (this.#ahead.length === but) return;
    this.#ahead.length = but;
    this.#state = JSON.parse(this.#checkpoint) as WorkshopState; // written by stringify above
    for (const event of [...this.#since, ...this.#ahead]) evolve(this.#state, event, event);
  }
}

/** A stored event as today's rules read it, what is sealed in it opened. */
export function recalled(stored: StoredEvent, texts: PersonalTexts): RecordedEvent {
  const { type, schemaVersion, data, position, at } = stored;
  const lifted = texts.opened({ type, data: upcast(upcasts, type, schemaVersion, data) });
  return { type, data: lifted, position, at } as RecordedEvent; // the log holds what this program or an older one wrote
}

/** An event as the log keeps it, but for its place. */
export function written(event: WorkshopEvent, texts: PersonalTexts) {
  return {
    type: event.type,
    schemaVersion: currentVersion(upcasts, event.type),
    data: texts.sealed(event) as StoredEvent['data'], // events are plain JSON
  };
}
