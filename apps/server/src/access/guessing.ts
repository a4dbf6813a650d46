import { Injectable } from '@nestjs/common';
import { ProblemError } from '../problems/problem.ts';
import { Limit } from './limits.ts';

const tenMinutes = 600_000;
const everywhere = '*';

/**
 * Limits on guessing. Only failures count: a whole room joins from one address. With 32⁶ codes and at most 60 failures
 * in 10 minutes on a node, a day of guessing hits one of 100 live rooms with probability 60·144·100/32⁶ < 0.001.
 */
@Injectable()
export class Guessing {
  readonly #codesPerAddress = new Limit(30, tenMinutes);
  readonly #codes = new Limit(60, tenMinutes);
  readonly #personalCodes = new Limit(5, tenMinutes);
  readonly #personalCodesPerAddress = new Limit(30, tenMinutes);
  readonly #passwords = new Limit(10, tenMinutes);

  /** Throws too-many-attempts when this address, or everybody together, guessed too often. */
  checkCode(address: string): void {
    refuseWhen(this.#codesPerAddress, address);
    refuseWhen(this.#codes, everywhere);
  }

  wrongCode(address: string): void {
    this.#codesPerAddress.add(address);
    this.#codes.add(everywhere);
  }

  /** `alias` as it is compared, and in which workshop; counted whether somebody goes by it or not. */
  checkPersonalCode(alias: string, address: string): void {
    refuseWhen(this.#personalCodes, alias);
    refuseWhen(this.#personalCodesPerAddress, address);
  }

  wrongPersonalCode(alias: string, address: string): void {
    this.#personalCodes.add(alias);
    this.#personalCodesPerAddress.add(address);
  }

  checkCredentials(address: string): void {
    refuseWhen(this.#passwords, address);
  }

  wrongCredentials(address: string): void {
    this.#passwords.add(address);
  }
}

function refuseWhen(limit: Limit, key: string): void {
  if (limit.isReached(key)) throw new ProblemError('too-many-attempts', { retryAfterMs: limit.retryAfterMs(key) });
}
