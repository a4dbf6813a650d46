import { codeAlphabet, codeLength } from '@rolwissel/protocol';
import { ProblemError } from '../problems/problem.ts';
import { Limit } from './limits.ts';
import { RecentSet } from './recent-set.ts';

const minute = 60_000;

/**
 * How many wrong codes may be tried: so many at once, and so many again in that time. A node takes at most
 * 10,000 + 2 a second from everybody together: 182,800 in a day, from however many addresses. With 100 workshops among
 * 32⁷ codes one of them is hit with a probability of 182,800 · 100 / 32⁷ ≈ 0.0005 a day.
 * A few addresses cannot use that up, as each has a minute to wait for the next try after its first 600.
 */
export const codeGuesses = {
  /** For typos: a room that made sixty of them waits three seconds for the next. */
  perAddress: { burst: 60, refilledInMs: 3 * minute },
  perAddressInAll: { burst: 600, refilledInMs: 600 * minute },
  everywhere: { burst: 10_000, refilledInMs: (10_000 / 2) * 1_000 },
} as const;

/** Whoever types the same wrong code again within this time learns nothing, and is not counted. */
const sameAgainMs = 10 * minute;
const mostPairs = 20_000;

/** What a wrong code costs: as many times as much as it is easier to hit. */
export const costOf = (code: string): number => codeAlphabet.length ** (codeLength - code.length);

const everybody = '*';
const limitOf = ({ burst, refilledInMs }: { readonly burst: number; readonly refilledInMs: number }) =>
  new Limit(burst, refilledInMs);

/** Who typed which code, and how often it led nowhere. What was right once from an address always passes from there. */
export class CodeGuesses {
  readonly #perAddress = limitOf(codeGuesses.perAddress);
  readonly #perAddressInAll = limitOf(codeGuesses.perAddressInAll);
  readonly #everywhere = limitOf(codeGuesses.everywhere);
  readonly #right = new RecentSet(mostPairs);
  readonly #wrong = new RecentSet(mostPairs, sameAgainMs);
  /** A whole room may type one code in one moment: the first of an address finds out whether it is right. */
  readonly #asking = new Map<string, Promise<unknown>>();

  /** What `look` finds behind a code. Throws ProblemError too-many-attempts. */
  async behind<Found>(
    code: string,
    address: string,
    look: () => Promise<Found | undefined>,
  ): Promise<Found | undefined> {
    const pair = `${address} ${code}`;
    if (this.#wrong.has(pair)) return undefined;
    const asking = this.#asking.get(pair);
    if (asking) {
      await asking.catch(() => undefined);
      return this.behind(code, address, look);
    }
    if (!this.#right.has(pair)) return this.#paying(code, address, look);
    const found = await look();
    if (found === undefined) this.#noteWrong(pair);
    return found;
  }

  async #paying<Found>(code: string, address: string, look: () => Promise<Found | undefined>) {
    const pair = `${address} ${code}`;
    this.#take(code, address);
    const asked = look();
    this.#asking.set(pair, asked);
    try {
      const found = await asked;
      if (found === undefined) this.#noteWrong(pair);
      else this.#noteRight(pair, code, address);
      return found;
    } catch (error) {
      this.#giveBack(code, address);
      throw error;
    } finally {
      this.#asking.delete(pair);
    }
  }

  #noteRight(pair: string, code: string, address: string): void {
    this.#giveBack(code, address);
    this.#right.note(pair);
  }

  #noteWrong(pair: string): void {
    this.#right.forget(pair);
    this.#wrong.note(pair);
  }

  #accounts(code: string, address: string) {
    return [
      [this.#perAddress, address, 1],
      [this.#perAddressInAll, address, costOf(code)],
      [this.#everywhere, everybody, costOf(code)],
    ] as const;
  }

  #take(code: string, address: string): void {
    const accounts = this.#accounts(code, address);
    const retryAfterMs = Math.max(...accounts.map(([limit, key, cost]) => limit.retryAfterMs(key, cost)));
    if (retryAfterMs > 0) throw new ProblemError('too-many-attempts', { retryAfterMs });
    for (const [limit, key, cost] of accounts) limit.take(key, cost);
  }

  #giveBack(code: string, address: string): void {
    for (const [limit, key, cost] of this.#accounts(code, address)) limit.giveBack(key, cost);
  }
}
