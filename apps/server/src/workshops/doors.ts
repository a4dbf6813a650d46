import { randomInt } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { codeAlphabet, codeLength, type Door } from '@rolwissel/protocol';
import { derivedKey, mac } from '../access/secrets.ts';
import { CONFIG } from '../config/config.module.ts';
import type { Config } from '../config/config.ts';

const secretBytes = 16;

/** How people find a workshop: a code to type, and a link with a secret of 128 bits to scan. */
@Injectable()
export class Doors {
  readonly #key: Buffer;
  readonly #publicUrl: string;

  constructor(@Inject(CONFIG) { secretKey, publicUrl }: Config) {
    this.#key = derivedKey(secretKey, 'join links');
    this.#publicUrl = publicUrl;
  }

  freshCode(): string {
    return Array.from({ length: codeLength }, () => codeAlphabet[randomInt(codeAlphabet.length)]).join('');
  }

  /** The secret in the link; derived, so that it need not be kept. */
  secretOf(workshopId: string): string {
    return mac(this.#key, workshopId).subarray(0, secretBytes).toString('base64url');
  }

  doorOf(workshopId: string, code: string): Door {
    return { code, url: `${this.#publicUrl}/#${this.secretOf(workshopId)}` };
  }
}
