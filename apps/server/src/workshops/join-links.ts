import { randomInt } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { codeAlphabet, codeLength, type JoinLink } from '@rolwissel/protocol';
import { derivedKey, mac } from '../access/secrets.ts';
import { CONFIG } from '../config/config.module.ts';
import type { Config } from '../config/config.ts';
import type { WorkshopRecord } from './workshop.entity.ts';

const secretBytes = 16;

/** How people find a workshop: a code to type, and a link with a secret of 128 bits to scan. */
@Injectable()
export class JoinLinks {
  readonly #key: Buffer;
  readonly #publicUrl: string;

  constructor(@Inject(CONFIG) { secretKey, publicUrl }: Config) {
    this.#key = derivedKey(secretKey, 'join links');
    this.#publicUrl = publicUrl;
  }

  freshCode(): string {
    return Array.from({ length: codeLength }, () => codeAlphabet[randomInt(codeAlphabet.length)]).join('');
  }

  /** The secret in the link of a workshop's first, second … door; derived, so that it need not be kept. */
  secretOf(workshopId: string, door: number): string {
    const name = door === 1 ? workshopId : `${workshopId} ${door}`;
    return mac(this.#key, name).subarray(0, secretBytes).toString('base64url');
  }

  linkOf({ id, joinCode, door }: Pick<WorkshopRecord, 'id' | 'joinCode' | 'door'>): JoinLink {
    return { code: joinCode, url: `${this.#publicUrl}/#${this.secretOf(id, door)}` };
  }
}
