import { msOf } from '@rolwissel/domain';

/** The time of one log: never before its last fact, and running on also where that lies ahead of this server's time. */
export class LogTime {
  readonly #clock: () => number;
  #aheadMs = 0;

  /** `clock`: milliseconds since 1970. */
  constructor(clock: () => number) {
    this.#clock = clock;
  }

  /** A fact was recorded at this time (ISO 8601), by this node or another one. */
  note(at: string): void {
    this.#aheadMs = Math.max(this.#aheadMs, msOf(at) - this.#clock());
  }

  /** Milliseconds since 1970. */
  now(): number {
    return this.#clock() + this.#aheadMs;
  }
}
