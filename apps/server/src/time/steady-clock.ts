import { uptime } from 'node:os';
import { Injectable } from '@nestjs/common';

/** Where time comes from, in milliseconds. */
export interface TimeSources {
  /** Since 1970. Anybody may set it, forwards and back. */
  readonly wall: () => number;
  /** Nobody can set it; it stands still while the machine sleeps. */
  readonly running: () => number;
  /** Nobody can set it; it goes on while the machine sleeps. Coarse, and dear to ask. */
  readonly up: () => number;
}

const ofThisMachine: TimeSources = {
  wall: () => Date.now(),
  running: () => performance.now(),
  up: () => uptime() * 1_000,
};

/** So often the other clocks are looked at, in milliseconds. */
const checkEveryMs = 250;

/** What is less is the coarseness of `up`. */
const leastSleepMs = 1_000;

/** As fast as this the wall clock is followed: a quartz is off by a hundredth of it, a step takes its time. */
const slew = 0.01;

/**
 * The time of this server: starts with the wall clock and then runs by a clock that nobody can set. A step of the wall clock
 * moves no timer and makes nobody wait; while nothing depends on it (`adopt`), and very slowly otherwise, it is followed.
 */
@Injectable()
export class SteadyClock {
  readonly #sources: TimeSources;
  /** What to add to `running`. */
  #base: number;
  #checked: { readonly running: number; readonly up: number };

  constructor(sources: TimeSources = ofThisMachine) {
    this.#sources = sources;
    this.#checked = { running: sources.running(), up: sources.up() };
    this.#base = sources.wall() - this.#checked.running;
  }

  /** Milliseconds since 1970; never goes back, unless the wall clock is adopted. */
  now(): number {
    const running = this.#sources.running();
    if (running - this.#checked.running >= checkEveryMs) this.#check(running);
    return Math.floor(running + this.#base);
  }

  /** Takes the wall clock over as it is. */
  adopt(): void {
    this.#checked = { running: this.#sources.running(), up: this.#sources.up() };
    this.#base = this.#sources.wall() - this.#checked.running;
  }

  #check(running: number): void {
    const up = this.#sources.up();
    const passed = running - this.#checked.running;
    const slept = up - this.#checked.up - passed;
    this.#checked = { running, up };
    if (slept > leastSleepMs) this.#base += slept;
    const off = this.#sources.wall() - (running + this.#base);
    this.#base += Math.max(-slew * passed, Math.min(slew * passed, off));
  }
}
