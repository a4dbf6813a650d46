/** So much may be used at once, and so much comes back with every second. */
export interface Allowance {
  readonly atOnce: number;
  readonly perSecond: number;
}

/** A bucket of tokens on a monotonic clock: it starts full. */
export class Budget {
  readonly #allowance: Allowance;
  readonly #now: () => number;
  #left: number;
  #at: number;

  /** `now` in milliseconds, never going back. */
  constructor(allowance: Allowance, now: () => number = () => performance.now()) {
    this.#allowance = allowance;
    this.#now = now;
    this.#left = allowance.atOnce;
    this.#at = now();
  }

  /** Whether nothing of it is used. */
  get isFull(): boolean {
    this.#refill();
    return this.#left >= this.#allowance.atOnce;
  }

  /** Uses so much of it; false when there was not enough, and then nothing is left. */
  take(amount: number): boolean {
    this.#refill();
    const isEnough = amount <= this.#left;
    this.#left = isEnough ? this.#left - amount : 0;
    return isEnough;
  }

  #refill(): void {
    const now = this.#now();
    const { atOnce, perSecond } = this.#allowance;
    this.#left = Math.min(atOnce, this.#left + ((now - this.#at) / 1_000) * perSecond);
    this.#at = now;
  }
}
