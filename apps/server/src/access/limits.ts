/** Counts events per key in a sliding pair of windows and says when it was enough. Keeps nothing of those who stay quiet. */
export class Limit {
  readonly #allowed: number;
  readonly #windowMs: number;
  #current = new Map<string, number>();
  #previous = new Map<string, number>();
  #startedAt = Date.now();

  constructor(allowed: number, windowMs: number) {
    this.#allowed = allowed;
    this.#windowMs = windowMs;
  }

  /** Whether one more is too many. */
  isReached(key: string): boolean {
    return this.#count(key) >= this.#allowed;
  }

  /** Counts one. */
  add(key: string): void {
    this.#turn();
    this.#current.set(key, (this.#current.get(key) ?? 0) + 1);
  }

  /** Counts one unless that is too many; whether it was counted. */
  take(key: string): boolean {
    if (this.isReached(key)) return false;
    this.add(key);
    return true;
  }

  /** Milliseconds after which it is worth trying again. */
  get retryAfterMs(): number {
    return Math.max(1_000, Math.ceil(this.#windowMs - (Date.now() - this.#startedAt)));
  }

  /** The window before counts for the share of it that still lies within reach. */
  #count(key: string): number {
    this.#turn();
    const share = 1 - (Date.now() - this.#startedAt) / this.#windowMs;
    return (this.#current.get(key) ?? 0) + (this.#previous.get(key) ?? 0) * Math.max(0, share);
  }

  #turn(): void {
    const passed = Date.now() - this.#startedAt;
    if (passed < this.#windowMs) return;
    this.#previous = passed < 2 * this.#windowMs ? this.#current : new Map();
    this.#current = new Map();
    this.#startedAt = Date.now();
  }
}
