import { Injectable } from '@nestjs/common';
import { isOut, trainersOf } from '@rolwissel/domain';
import { isUuid, limits, PROTOCOL } from '@rolwissel/protocol';
import type { Request } from 'express';
import { Limit } from '../access/limits.ts';
import { type Seat, SeatTokens } from '../access/seat-tokens.ts';
import { Sessions } from '../access/sessions.ts';
import { DatabaseAway } from '../database/database-away.ts';
import { ProblemError } from '../problems/problem.ts';
import { AbsenceSweeper } from '../rooms/absence-sweeper.ts';
import { NoShowSweeper } from '../rooms/no-show-sweeper.ts';
import { doorNumber, type Room } from '../rooms/room.ts';
import { Rooms } from '../rooms/rooms.ts';
import { Intake, seatKey } from './intake.ts';

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
  readonly #absences: AbsenceSweeper;
  readonly #sessions: Sessions;
  readonly #noShows: NoShowSweeper;
  readonly #intake: Intake;
  readonly #perSeat = new Limit(limits.handshakes, 10_000);

  constructor(
    tokens: SeatTokens,
    rooms: Rooms,
    absences: AbsenceSweeper,
    noShows: NoShowSweeper,
    sessions: Sessions,
    intake: Intake,
  ) {
    this.#tokens = tokens;
    this.#rooms = rooms;
    this.#absences = absences;
    this.#noShows = noShows;
    this.#sessions = sessions;
    this.#intake = intake;
  }

  /** The seat and room behind a handshake. Throws ProblemError. */
  async check(auth: unknown): Promise<Admitted> {
    const { proto, token, workshop } = asRecord(auth);
    if (proto !== PROTOCOL) throw new ProblemError('protocol-outdated');
    const seat = this.#tokens.read(token);
    if (!seat) throw new ProblemError('unauthenticated');
    if (!isUuid(workshop) || workshop.toLowerCase() !== seat.workshopId) throw new ProblemError('unknown-workshop');
    const key = seatKey(seat.workshopId, seat.actor);
    if (!this.#perSeat.take(key)) throw new ProblemError('too-fast', { retryAfterMs: this.#perSeat.retryAfterMs(key) });
    return this.#admitted(seat);
  }

  /** The seat that a request about this workshop comes from, and its room. Throws ProblemError. */
  async asking(workshopId: string, { authorization }: Request['headers']): Promise<Admitted> {
    return this.#admitted(this.#tokens.bearerIn(workshopId, authorization));
  }

  async #admitted(seat: Seat): Promise<Admitted> {
    this.#hear(seat);
    return { seat, room: await this.#roomOf(seat) };
  }

  /** Throws a ProblemError while a seat that did not stop when it was told is not listened to. */
  #hear({ workshopId, actor }: Seat): void {
    const retryAfterMs = this.#intake.deafMs(workshopId, actor);
    if (retryAfterMs > 0) throw new ProblemError('too-fast', { retryAfterMs });
  }

  /** The room of a seat that still stands. Throws ProblemError. */
  async #roomOf({ workshopId, actor, session, door }: Seat): Promise<Room> {
    if (session !== undefined && !(await this.#sessions.named(session).catch(unavailable))) {
      throw new ProblemError('unauthenticated');
    }
    const room = await this.#rooms.find(workshopId).catch(unavailable);
    if (!room) throw new ProblemError('unknown-workshop');
    if (door !== undefined && door !== doorNumber(room)) throw new ProblemError('unauthenticated');
    if (session !== undefined) await this.#checkTrainer(room, actor.id);
    if (actor.seat !== 'participant') return room;
    const known = () => room.workshop.people.byId[actor.id];
    if (!known()) await this.#rooms.refresh(room); // somebody who joined on another node a moment ago
    const person = known();
    if (person === undefined) throw new ProblemError('unauthenticated');
    if (isOut(person)) throw new ProblemError('removed');
    this.#noShows.hear(room, actor.id);
    await this.#absences.hear(room, actor.id);
    return room;
  }

  /** Throws ProblemError removed for whoever is no trainer of this workshop any more. */
  async #checkTrainer(room: Room, trainerId: string): Promise<void> {
    const isThere = () => trainersOf(room.workshop.agenda).includes(trainerId);
    if (!isThere()) await this.#rooms.refresh(room); // invited on another node a moment ago
    if (!isThere()) throw new ProblemError('removed');
  }
}

function unavailable(error: unknown): never {
  throw error instanceof DatabaseAway ? new ProblemError('unavailable', { retryAfterMs: 1_000 }) : error;
}

const asRecord = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {};
