import { Logger } from '@nestjs/common';
import {
  type CommonAudience,
  emptyWorkshop,
  evolve,
  merged,
  type RecordedEvent,
  type WorkshopState,
} from '@rolwissel/domain';
import { faultOf } from '../problems/fault.ts';

/** How many events a window keeps for those who come back; whoever is further behind gets the state instead. */
const keptEvents = 20_000;

/** More events than this are told faster as a state. */
const deltaLimit = 2_000;

/** What one common audience has seen so far: the folded state, and the latest events for those who come back. */
export class AudienceFeed {
  readonly audience: CommonAudience;
  readonly state: WorkshopState = emptyWorkshop();
  readonly #logger = new Logger('AudienceFeed');
  #events: RecordedEvent[] = [];
  /** Events up to this position are no longer kept. */
  #floor = 0;
  /** Up to where there was anything to see; what happens out of sight does not move it. */
  position = 0;

  constructor(audience: CommonAudience) {
    this.audience = audience;
  }

  /** It is recorded already, so a fold that fails costs this window what it would have shown, and nobody anything else. */
  add(event: RecordedEvent): void {
    try {
      evolve(this.state, event, event);
    } catch (error) {
      this.#logger.error(`The ${this.audience} window cannot show ${event.type}: ${faultOf(error)}`);
    }
    this.position = event.position;
    this.#events.push(event);
    if (this.#events.length > 2 * keptEvents) this.#forget(this.#events.length - keptEvents);
  }

  /** What happened after a position, overtaken counts left out; undefined when only the state can tell. */
  since(after: number): readonly RecordedEvent[] | undefined {
    if (after < this.#floor) return undefined;
    const first = this.#indexAfter(after);
    return this.#events.length - first > deltaLimit ? undefined : merged(this.#events.slice(first));
  }

  /** Words were taken back: from now on nobody is told what was said up to here, only what is left of it. */
  forgetWords(position: number): void {
    this.#forget(this.#indexAfter(position));
  }

  #forget(count: number): void {
    const last = this.#events[count - 1];
    if (last) this.#floor = Math.max(this.#floor, last.position);
    this.#events = this.#events.slice(count);
  }

  /** The first kept event after a position, by halving. */
  #indexAfter(position: number): number {
    let low = 0;
    let high = this.#events.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#events[middle]?.position ?? 0) > position) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
