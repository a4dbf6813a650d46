import { Injectable } from '@nestjs/common';
import { isUuid, PROTOCOL } from '@rolwissel/protocol';
import { type Seat, SeatTokens } from '../access/seat-tokens.ts';
import { DatabaseAway } from '../database/database-away.ts';
import { ProblemError } from '../problems/problem.ts';
import type { Room } from '../rooms/room.ts';
import { Rooms } from '../rooms/rooms.ts';
import { Silence } from '../rooms/silence.ts';
import { Unseen } from '../rooms/unseen.ts';

/** Who sits where. */
export interface Admitted {
  readonly seat: Seat;
  readonly room: Room;
}

/** Checks what a screen says of itself before it may listen or speak. */
@Injectable()
export class Handshakes {
  readonly #tokens: SeatTokens;
  readonly #rooms: Rooms;
  readonly #silence: Silence;
  readonly #unseen: Unseen;

  constructor(tokens: SeatTokens, rooms: Rooms, silence: Silence, unseen: Unseen) {
    this.#tokens = tokens;
    this.#rooms = rooms;
    this.#silence = silence;
    this.#unseen = unseen;
  }

  /** The seat and room behind a handshake. Throws ProblemError. */
  async check(auth: unknown): Promise<Admitted> {
    const { proto, token, workshop } = asRecord(auth);
    if (proto !== PROTOCOL) throw new ProblemError('protocol-outdated');
    const seat = this.#tokens.read(token);
    if (!seat) throw new ProblemError('unauthenticated');
    if (!isUuid(workshop) || workshop.toLowerCase() !== seat.workshopId) throw new ProblemError('unknown-workshop');
    return { seat, room: await this.roomOf(seat) };
  }

  /** The room of a seat that still stands. Throws ProblemError. */
  async roomOf({ workshopId, actor }: Seat): Promise<Room> {
    const room = await this.#rooms.find(workshopId).catch((error: unknown) => {
      throw error instanceof DatabaseAway ? new ProblemError('unavailable', { retryAfterMs: 1_000 }) : error;
    });
    if (!room) throw new ProblemError('unknown-workshop');
    if (actor.seat !== 'participant') return room;
    const known = () => room.workshop.people.byId[actor.id];
    if (!known()) await this.#rooms.refresh(room); // somebody who joined on another node a moment ago
    const status = known()?.status;
    if (status === undefined) throw new ProblemError('unauthenticated');
    if (status === 'removed' || status === 'merged') throw new ProblemError('removed');
    this.#unseen.hear(room, actor.id);
    await this.#silence.hear(room, actor.id);
    return room;
  }
}

const asRecord = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {};
