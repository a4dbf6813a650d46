import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@rolwissel/domain';
import { CONFIG } from '../config/config.module.ts';
import type { Config } from '../config/config.ts';
import { ProblemError } from '../problems/problem.ts';
import { derivedKey, mac, same } from './secrets.ts';
import type { Session } from './sessions.ts';

/** A seat at one workshop: who may sit there, and until when (milliseconds since 1970; a participant's does not end). */
export interface Seat {
  readonly workshopId: string;
  readonly actor: Actor & { readonly seat: 'facilitator' | 'projector' | 'participant' };
  readonly until?: number;
  /** The trainer's session in which it was given; it opens nothing once that has ended. A participant has none. */
  readonly session?: string;
  /** The number of the door by which a screen in the room was let in; it shows nothing once that was renewed. */
  readonly door?: number;
}

const kinds = { f: 'facilitator', j: 'projector', p: 'participant' } as const;

/** A screen that stands in the room is nobody's: all of them are one actor. */
const display = 'display';

/** How long a console or projector may stay open: longer than any workshop and its day of reopening. */
const seatMs = 7 * 24 * 60 * 60 * 1_000;

/** Issues and reads the tokens of seats. They are signed, not stored: a participant's seat is taken away in the workshop
 *  itself, a trainer's ends with the session that its token names. */
@Injectable()
export class SeatTokens {
  readonly #key: Buffer;

  constructor(@Inject(CONFIG) config: Config) {
    this.#key = derivedKey(config.secretKey, 'seats');
  }

  participant(workshopId: string, participantId: string): string {
    return this.#sign(`p.${workshopId}.${participantId}.0`);
  }

  /** For a console or projector of whoever is signed in there. */
  trainer(seat: 'facilitator' | 'projector', workshopId: string, { id, trainer }: Session): string {
    const kind = seat === 'facilitator' ? 'f' : 'j';
    return this.#sign(`${kind}.${workshopId}.${trainer.id}.${Date.now() + seatMs}.${id}`);
  }

  /** For a screen in the room, which came in by this door. */
  display(workshopId: string, door: number): string {
    return this.#sign(`d.${workshopId}.${door}.${Date.now() + seatMs}`);
  }

  /** The seat that an Authorization header names. */
  bearer(authorization = ''): Seat | undefined {
    return this.read(/^Bearer +(\S+)$/i.exec(authorization)?.[1]);
  }

  /** The same, where it must be one of this workshop. Throws ProblemError. */
  bearerIn(workshopId: string, authorization: string | undefined): Seat {
    const seat = this.bearer(authorization);
    if (!seat) throw new ProblemError('unauthenticated');
    if (seat.workshopId !== workshopId.toLowerCase()) throw new ProblemError('unknown-workshop');
    return seat;
  }

  /** The seat a token is for; undefined when it was not made here, was changed, or has ended. */
  read(token: unknown): Seat | undefined {
    if (typeof token !== 'string' || token.length > 300) return undefined;
    const text = token.slice(0, token.lastIndexOf('.'));
    if (!same(this.#sign(text), token)) return undefined;
    const [kind, workshopId, id, until, session] = text.split('.');
    if (kind === 'd' && workshopId && Number(until) > Date.now())
      return { workshopId, actor: { seat: 'projector', id: display }, until: Number(until), door: Number(id) };
    const seat = Object.entries(kinds).find(([letter]) => letter === kind)?.[1];
    if (!seat || !workshopId || !id || !until) return undefined;
    const actor = { seat, id };
    if (seat === 'participant') return { workshopId, actor };
    const ends = Number(until);
    return session && ends > Date.now() ? { workshopId, actor, until: ends, session } : undefined;
  }

  #sign(text: string): string {
    return `${text}.${mac(this.#key, text).toString('base64url')}`;
  }
}
