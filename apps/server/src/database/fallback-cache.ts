import { DatabaseAway } from './database-away.ts';
import type { Outage } from './outage.ts';

/** What the database said last, for those who only want to read while it is away. It is asked first whenever it answers. */
export class FallbackCache<T> {
  readonly #most: number;
  readonly #outage: Outage;
  readonly #values = new Map<string, T>();

  /** Remembers at most so many; then it starts anew. */
  constructor(most: number, outage: Outage) {
    this.#most = most;
    this.#outage = outage;
  }

  /** What `ask` finds; while the database is away what it found last. Throws DatabaseAway when that was nothing. */
  async of(key: string, ask: () => Promise<T | undefined>): Promise<T | undefined> {
    const known = this.#values.get(key);
    if (known !== undefined && this.#outage.isFresh) return known;
    try {
      this.#outage.check();
      const found = await ask();
      this.#note(key, found);
      return found;
    } catch (error) {
      if (!(error instanceof DatabaseAway)) throw error;
      if (!this.#outage.isFresh) this.#outage.note();
      if (known === undefined) throw error;
      return known;
    }
  }

  forget(key: string): void {
    this.#values.delete(key);
  }

  #note(key: string, found: T | undefined): void {
    if (this.#values.size >= this.#most) this.#values.clear();
    if (found === undefined) this.#values.delete(key);
    else this.#values.set(key, found);
  }
}
