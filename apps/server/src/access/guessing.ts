import { Injectable } from '@nestjs/common';
import { ProblemError } from '../problems/problem.ts';
import { CodeGuesses } from './code-guesses.ts';
import { Limit } from './limits.ts';

const second = 1_000;
const minute = 60 * second;

/**
 * Wrong personal codes, of seven digits: a workshop takes 100 at once and then one every three seconds, 4,900 in an
 * afternoon of four hours; whatever the number of seats and addresses, one of them is right with a probability of 0.0005.
 */
export const personalGuesses = {
  perAddress: { burst: 20, refilledInMs: 20 * 10 * second },
  perWorkshop: { burst: 100, refilledInMs: 100 * 3 * second },
} as const;

/** Limits on guessing. Only failures count: a whole room joins, and comes back, from one address. */
@Injectable()
export class Guessing {
  readonly codes = new CodeGuesses();
  readonly #personal = [
    new Limit(personalGuesses.perAddress.burst, personalGuesses.perAddress.refilledInMs),
    new Limit(personalGuesses.perWorkshop.burst, personalGuesses.perWorkshop.refilledInMs),
  ] as const;
  readonly #madeUp = new Limit(60, minute);
  readonly #credentials = new Limit(10, 10 * minute);
  readonly #shares = new Limit(30, 5 * minute);

  /** Whether a personal code is right. Throws ProblemError too-many-attempts when it may not even be looked at. */
  isRightPersonalCode(workshopId: string, address: string, compare: () => boolean): boolean {
    const [perAddress, perWorkshop] = this.#personal;
    const retryAfterMs = Math.max(perAddress.retryAfterMs(address), perWorkshop.retryAfterMs(workshopId));
    if (retryAfterMs > 0) throw new ProblemError('too-many-attempts', { retryAfterMs });
    if (compare()) return true;
    perAddress.take(address);
    perWorkshop.take(workshopId);
    return false;
  }

  /** Nobody goes by this alias: no code is right, and who guesses so is in nobody else's way. Throws too-many-attempts. */
  madeUpAlias(address: string): void {
    if (!this.#madeUp.take(address)) throw tooMany(this.#madeUp, address);
  }

  /** What to say to a wrong key. It was compared first: the right one is never refused, and costs nothing. */
  wrongCredentials(address: string): ProblemError {
    return this.#credentials.take(address)
      ? new ProblemError('credentials-wrong')
      : tooMany(this.#credentials, address);
  }

  /** What to say to a link that shares nothing: there was none, or its workshop is gone. One that was right costs nothing. */
  wrongShare(address: string): ProblemError {
    return this.#shares.take(address) ? new ProblemError('share-unknown') : tooMany(this.#shares, address);
  }
}

const tooMany = (limit: Limit, key: string): ProblemError =>
  new ProblemError('too-many-attempts', { retryAfterMs: limit.retryAfterMs(key) });
