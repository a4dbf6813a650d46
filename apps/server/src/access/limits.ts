/** So often what nobody asks about any more is thrown away, in windows. */
const sweepEvery = 2;

/** Counts events per key and says when there were enough within a window of time. Keeps nothing of those who stay quiet. */
export class Limit {
  readonly #allowed: number;
  readonly #windowMs: number;
  /** When each counted event happened, oldest first; never more than are allowed. Milliseconds, monotonic: nobody waits longer because a clock was set. */
  readonly #times = new Map<string, number[]>();
  #sweptAt = performance.now();

  constructor(allowed: number, windowMs: number) {
    this.#allowed = allowed;
    this.#windowMs = windowMs;
  }

  /** Whether one more is too many. */
  isReached(key: string): boolean {
    return this.#recent(key).length >= this.#allowed;
  }

  /** Counts one. */
  add(key: string): void {
    this.#sweep();
    const times = this.#recent(key);
    times.push(performance.now());
    if (times.length > this.#allowed) times.shift();
    this.#times.set(key, times);
  }

  /** Counts one unless that is too many; whether it was counted. */
  take(key: string): boolean {
    if (this.isReached(key)) return false;
    this.add(key);
    return true;
  }

  /** Milliseconds after which one more is not too many. */
  retryAfterMs(key: string): number {
    const [oldest] = this.#recent(key);
    return oldest === undefined || !this.isReached(key) ? 0 : Math.max(1, oldest + this.#windowMs - performance.now());
  }

  #recent(key: string): number[] {
    const times = this.#times.get(key) ?? [];
    const since = performance.now() - this.#windowMs;
    while ((times[0] ?? Number.POSITIVE_INFINITY) <= since) times.shift();
    return times;
  }

  #sweep(): void {
    if (performance.now() - this.#sweptAt < sweepEvery * this.#windowMs) return;
    this.#sweptAt = performance.now();
    for (const key of this.#times.keys()) if (this.#recent(key).length === 0) this.#times.delete(key);
  }
}
