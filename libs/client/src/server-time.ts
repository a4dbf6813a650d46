import type { ServerClock } from '@rolwissel/protocol';

/** The two clocks of a device may go apart by so much before what time it is is asked again. */
const doubtMs = 2_000;

/**
 * The server's time, as it was told last and went on since. It goes on by a clock that nobody sets; that one may have stood still
 * while the device slept.
 */
export class ServerTime {
  #told = Date.now();
  #at = performance.now();
  #wall = Date.now();

  told({ serverTime }: ServerClock): void {
    this.#told = serverTime;
    this.#at = performance.now();
    this.#wall = Date.now();
  }

  /** In milliseconds since 1970. */
  now(): number {
    return this.#told + performance.now() - this.#at;
  }

  /** Whether the device slept, or its clock was set, since this was asked: the server should be asked. */
  isInDoubt(): boolean {
    const apartMs = Date.now() - this.#wall - (performance.now() - this.#at);
    this.#wall += apartMs;
    return Math.abs(apartMs) > doubtMs;
  }
}
