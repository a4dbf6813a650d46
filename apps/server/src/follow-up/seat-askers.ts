import { Injectable } from '@nestjs/common';
import { type Actor, personBehind } from '@rolwissel/domain';
import type { Request } from 'express';
import { SeatTokens } from '../access/seat-tokens.ts';
import { ProblemError } from '../problems/problem.ts';
import { Handshakes } from '../realtime/handshakes.ts';
import type { Room } from '../rooms/room.ts';

/** Somebody of a workshop, and its room. */
export interface Asker {
  readonly room: Room;
  readonly actor: Actor;
}

/** What may be wrong wherever a participant's seat is shown. */
export const atTheSeat = ['unauthenticated', 'forbidden', 'removed', 'unknown-workshop', 'too-fast'];

/** Finds who asks from a participant's seat. */
@Injectable()
export class SeatAskers {
  readonly #tokens: SeatTokens;
  readonly #handshakes: Handshakes;

  constructor(tokens: SeatTokens, handshakes: Handshakes) {
    this.#tokens = tokens;
    this.#handshakes = handshakes;
  }

  /** Who asks, if it is a participant of this workshop. Throws ProblemError. */
  async of(id: string, { authorization }: Request['headers']): Promise<Asker> {
    const seat = this.#tokens.bearerIn(id, authorization);
    if (seat.actor.seat !== 'participant') throw new ProblemError('forbidden');
    this.#handshakes.hear(seat);
    const room = await this.#handshakes.roomOf(seat);
    const person = personBehind(room.workshop, seat.actor.id);
    return { room, actor: { seat: 'participant', id: person?.id ?? seat.actor.id } };
  }
}
