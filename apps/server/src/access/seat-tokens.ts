import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@rolwissel/domain';
import { CONFIG } from '../config/config.module.ts';
import type { Config } from '../config/config.ts';
import { derivedKey, mac, same } from './secrets.ts';

/** A seat at one workshop: who may sit there, and until when (milliseconds since 1970; a participant's does not end). */
export interface Seat {
  readonly workshopId: string;
  readonly actor: Actor & { readonly seat: 'facilitator' | 'projector' | 'participant' };
  readonly until?: number;
}

const kinds = { f: 'facilitator', j: 'projector', p: 'participant' } as const;

/** How long a console or projector may stay open: longer than any workshop and its day of reopening. */
const seatMs = 7 * 24 * 60 * 60 * 1_000;

/** Issues and reads the tokens of seats. They are signed, not stored: a seat is taken away in the workshop itself. */
@Injectable()
export class SeatTokens {
  readonly #key: Buffer;

  constructor(@Inject(CONFIG) config: Config) {
    this.#key = derivedKey(config.secretKey, 'seats');
  }

  participant(workshopId: string, participantId: string): string {
    return this.#sign(`p.${workshopId}.${participantId}.0`);
  }

  facilitator(workshopId: string, trainerId: string): string {
    return this.#sign(`f.${workshopId}.${trainerId}.${Date.now() + seatMs}`);
  }

  projector(workshopId: string, trainerId: string): string {
    return this.#sign(`j.${workshopId}.${trainerId}.${Date.now() + seatMs}`);
  }

  /** The seat that an Authorization header names. */
  bearer(authorization = ''): Seat | undefined {
    return this.read(/^Bearer +(\S+)$/i.exec(authorization)?.[1]);
  }

  /** The seat a token is for; undefined when it was not made here, was changed, or has ended. */
  read(token: unknown): Seat | undefined {
    if (typeof token !== 'string' || token.length > 300) return undefined;
    const [kind, workshopId, id, until, signature] = token.split('.');
    const seat = Object.entries(kinds).find(([letter]) => letter === kind)?.[1];
    if (!seat || !workshopId || !id || !until || !signature) return undefined;
    if (!same(this.#sign(`${kind}.${workshopId}.${id}.${until}`), token)) return undefined;
    const ends = Number(until);
    if (ends > 0 && ends < Date.now()) return undefined;
    return { workshopId, actor: { seat, id }, ...(ends > 0 ? { until: ends } : {}) };
  }

  #sign(text: string): string {
    return `${text}.${mac(this.#key, text).toString('base64url')}`;
  }
}
