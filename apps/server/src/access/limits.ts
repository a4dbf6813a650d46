/** Keys that are remembered at most; whoever was quiet for longest is forgotten first. */
const mostKeys = 50_000;

/**
 * So many at once, and as many again, evenly, over each stretch of time: a token bucket per key. It is kept as one number,
 * the moment at which the bucket will be full again, on a clock that nobody sets. Full buckets are not kept at all.
 */
export class Limit {
  readonly #burst: number;
  /** Milliseconds until one more is allowed. */
  readonly #everyMs: number;
  readonly #mostKeys: number;
  /** When each bucket is full again, by `performance.now()`; the one that was used last stands last. */
  readonly #fullAt = new Map<string, number>();

  constructor(burst: number, refilledInMs: number, most = mostKeys) {
    this.#burst = burst;
    this.#everyMs = refilledInMs / burst;
    this.#mostKeys = most;
  }

  /** How many keys it remembers. */
  get size(): number {
    return this.#fullAt.size;
  }

  /** Whether so many more are too many. */
  isReached(key: string, count = 1): boolean {
    return this.retryAfterMs(key, count) > 0;
  }

  /** Counts so many unless that is too many; whether they were counted. */
  take(key: string, count = 1): boolean {
    if (this.isReached(key, count)) return false;
    this.#move(key, count);
    return true;
  }

  /** Counts one, also when that is too many: then it is all that may be counted, and nobody waits longer for it. */
  add(key: string): void {
    if (!this.take(key)) this.#move(key, Math.max(0, this.#burst - this.#missingMs(key) / this.#everyMs));
  }

  /** Allows nothing for so many milliseconds, and then one at a time. */
  block(key: string, ms: number): void {
    this.#fullAt.delete(key);
    this.#fullAt.set(key, performance.now() + (this.#burst - 1) * this.#everyMs + ms);
    this.#forget();
  }

  /** Counts so many no longer: they were none of what is limited here. */
  giveBack(key: string, count = 1): void {
    this.#move(key, -count);
  }

  /** Milliseconds after which so many more are not too many; 0 when they are not now. */
  retryAfterMs(key: string, count = 1): number {
    const missing = this.#missingMs(key) + (Math.min(count, this.#burst) - this.#burst) * this.#everyMs;
    return missing > slackMs ? Math.max(1, Math.ceil(missing)) : 0;
  }

  /** How long the bucket takes to fill. */
  #missingMs(key: string): number {
    return Math.max(0, (this.#fullAt.get(key) ?? 0) - performance.now());
  }

  #move(key: string, count: number): void {
    const missing = this.#missingMs(key) + count * this.#everyMs;
    this.#fullAt.delete(key);
    if (missing > 0) this.#fullAt.set(key, performance.now() + missing);
    this.#forget();
  }

  /** A few at a time, so that nobody waits for it. */
  #forget(): void {
    for (const [key, fullAt] of this.#fullAt) {
      if (fullAt > performance.now() && this.#fullAt.size <= this.#mostKeys) return;
      this.#fullAt.delete(key);
    }
  }
}

/** Sums of fractions are not exact. */
const slackMs = 0.001;
