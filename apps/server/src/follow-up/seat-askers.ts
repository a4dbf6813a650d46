import { Injectable } from '@nestjs/common';
import { type Actor, personBehind } from '@rolwissel/domain';
import type { Request } from 'express';
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
  readonly #handshakes: Handshakes;

  constructor(handshakes: Handshakes) {
    this.#handshakes = handshakes;
  }

  /** Who asks, if it is a participant of this workshop. Throws ProblemError. */
  async of(id: string, headers: Request['headers']): Promise<Asker> {
    const { seat, room } = await this.#handshakes.asking(id, headers);
    if (seat.actor.seat !== 'participant') throw new ProblemError('forbidden');
    const person = personBehind(room.workshop, seat.actor.id);
    return { room, actor: { seat: 'participant', id: person?.id ?? seat.actor.id } };
  }
}
