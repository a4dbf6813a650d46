import { type Actor, due, msOf } from '@rolwissel/domain';
import type { Room } from './room.ts';
import { uuid5 } from './uuid5.ts';

const system: Actor = { seat: 'system', id: 'clock' };

/** setTimeout counts in 31 bits of milliseconds. */
const longestWaitMs = 2 ** 31 - 1;

/** Gives the commands that time itself asks for. Every node does so under the same id; one is recorded. */
export class Clock {
  readonly #timers = new Map<Room, NodeJS.Timeout>();
  readonly #wake: (room: Room) => void;

  constructor(wake: (room: Room) => void) {
    this.#wake = wake;
  }

  /** Looks again what is due next in this room. */
  set(room: Room): void {
    this.clear(room);
    const next = due(room.workshop)[0];
    if (!next) return;
    const now = Math.max(Date.now(), msOf(room.workshop.at || new Date(0).toISOString()));
    const timer = setTimeout(() => this.#ring(room), Math.min(longestWaitMs, Math.max(0, next.at - now)));
    this.#timers.set(room, timer.unref());
  }

  clear(room: Room): void {
    clearTimeout(this.#timers.get(room));
    this.#timers.delete(room);
  }

  stop(): void {
    for (const room of this.#timers.keys()) this.clear(room);
  }

  #ring(room: Room): void {
    const now = Date.now();
    for (const { at, key, command } of due(room.workshop)) {
      if (at > now) break;
      room.ask({ id: uuid5(room.id, key), command, actor: system, reply: () => undefined });
    }
    this.set(room);
    this.#wake(room);
  }
}
