import { due } from '@rolwissel/domain';
import { system } from './actors.ts';
import type { Command, Outcome } from './command.ts';
import type { CommandIds } from './command-ids.ts';
import type { Room } from './room.ts';

/** A timer of Node.js stands still while the machine sleeps: it is looked at again after this long. */
const longestWaitMs = 5_000;

/** What could not be recorded is asked again after this long. */
const againMs = 1_000;

type Ask = (room: Room, command: Command) => Promise<Outcome>;

/** Gives the commands that time itself asks for. Every node does so under the same id; one is recorded. */
export class Clock {
  readonly #ask: Ask;
  readonly #ids: CommandIds;
  /** What is set for each room it keeps time for; nothing while it waits for an answer. */
  readonly #timers = new Map<Room, NodeJS.Timeout | undefined>();
  /** What was answered once is done, also when it changed nothing. */
  readonly #done = new WeakMap<Room, Set<string>>();

  constructor(ask: Ask, ids: CommandIds) {
    this.#ask = ask;
    this.#ids = ids;
  }

  /** Looks again what is due next in this room. */
  set(room: Room): void {
    const next = this.#due(room)[0];
    const wait = next ? Math.min(longestWaitMs, Math.max(0, next.at - room.now())) : undefined;
    this.#wait(room, wait, () => void this.#ring(room));
  }

  clear(room: Room): void {
    clearTimeout(this.#timers.get(room));
    this.#timers.delete(room);
  }

  stop(): void {
    for (const room of this.#timers.keys()) this.clear(room);
  }

  #wait(room: Room, ms: number | undefined, then: () => void): void {
    clearTimeout(this.#timers.get(room));
    this.#timers.set(room, ms === undefined ? undefined : setTimeout(then, ms).unref());
  }

  /** What is recorded shows, and by that sets this clock again; what is not is asked again later, or never. */
  async #ring(room: Room): Promise<void> {
    const ripe = this.#due(room).filter(({ at }) => at <= room.now());
    this.#timers.set(room, undefined);
    const done = this.#doneIn(room);
    let refused = false;
    for (const { key, command } of ripe) {
      const outcome = await this.#ask(room, { id: this.#ids.of(room.id, key), command, actor: system });
      if (outcome.ok || outcome.retryAfterMs === undefined) done.add(key);
      else refused = true;
    }
    if (!this.#timers.has(room)) return; // put away meanwhile
    if (refused) this.#wait(room, againMs, () => this.set(room));
    else this.set(room);
  }

  #due(room: Room) {
    const done = this.#doneIn(room);
    return due(room.workshop).filter(({ key }) => !done.has(key));
  }

  #doneIn(room: Room): Set<string> {
    const done = this.#done.get(room) ?? new Set();
    this.#done.set(room, done);
    return done;
  }
}
