/** What was noted within some time; at most so many, the oldest go first. */
export class RecentSet {
  readonly #most: number;
  readonly #ms: number;
  /** When each was noted, by `performance.now()`, oldest first. */
  readonly #notedAt = new Map<string, number>();

  constructor(most: number, ms = Number.POSITIVE_INFINITY) {
    this.#most = most;
    this.#ms = ms;
  }

  has(what: string): boolean {
    const at = this.#notedAt.get(what);
    return at !== undefined && performance.now() - at < this.#ms;
  }

  note(what: string): void {
    this.#notedAt.delete(what);
    this.#notedAt.set(what, performance.now());
    const [oldest] = this.#notedAt.keys();
    if (this.#notedAt.size > this.#most && oldest !== undefined) this.#notedAt.delete(oldest);
  }

  forget(what: string): void {
    this.#notedAt.delete(what);
  }
}
