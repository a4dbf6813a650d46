import { randomUUID } from 'node:crypto';
import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { isOut } from '@rolwissel/domain';
import { Pool } from 'pg';
import { onConnection } from '../database/connection.ts';
import { isAway } from '../database/database-away.ts';
import { faultOf } from '../problems/fault.ts';
import { system } from './actors.ts';
import { Presence } from './presence.ts';
import type { Room } from './room.ts';
import { Rooms } from './rooms.ts';

const sweepMs = 5_000;

/** Whoever joined has a minute to connect; nodes then have time to tell each other who did. */
const graceMs = 60_000 + 3 * sweepMs;

/**
 * Lets those go who joined and never had a screen, so that seats nobody sits in do not fill a room. They are back at their
 * first sign of life. All nodes write down of whom they heard. Nobody is missed in a time in which nobody could be heard.
 */
@Injectable()
export class NoShowSweeper implements OnApplicationBootstrap, OnModuleDestroy {
  readonly #pool: Pool;
  readonly #rooms: Rooms;
  readonly #presence: Presence;
  readonly #logger = new Logger('NoShowSweeper');
  /** Of whom this node heard and has not written it down, by workshop. */
  #fresh = new Map<string, Set<string>>();
  readonly #heard = new WeakMap<Room, Set<string>>();
  /** Since when this node waits for a sign of each, by `performance.now()`. */
  #waiting = new WeakMap<Room, Map<string, number>>();
  #sweptAt = performance.now();
  #timer: NodeJS.Timeout | undefined;

  constructor(pool: Pool, rooms: Rooms, presence: Presence) {
    this.#pool = pool;
    this.#rooms = rooms;
    this.#presence = presence;
  }

  onApplicationBootstrap(): void {
    this.#timer = setInterval(() => void this.#turn(), sweepMs).unref();
  }

  onModuleDestroy(): void {
    clearInterval(this.#timer);
  }

  /** A sign of life; who is simulated gives none, whatever they do. */
  hear(room: Room, participantId: string): void {
    const heard = this.#heardIn(room);
    if (heard.has(participantId) || room.workshop.people.byId[participantId]?.simulated) return;
    heard.add(participantId);
    const fresh = this.#fresh.get(room.id) ?? new Set();
    this.#fresh.set(room.id, fresh.add(participantId));
  }

  /** Writes down of whom this node heard, and lets go of whom none did for `ms` milliseconds. Throws DatabaseAway. */
  async sweep(ms = graceMs): Promise<void> {
    const fresh = this.#fresh;
    this.#fresh = new Map();
    try {
      await this.#writeDown(fresh);
      for (const room of this.#rooms.all()) await this.#letGo(room, ms);
    } catch (error) {
      for (const [id, people] of fresh) this.#fresh.set(id, new Set([...people, ...(this.#fresh.get(id) ?? [])]));
      this.#waiting = new WeakMap(); // the others could not write down of whom they heard either
      throw error;
    }
  }

  async #turn(): Promise<void> {
    const pause = performance.now() - this.#sweptAt;
    this.#sweptAt = performance.now();
    if (pause > 3 * sweepMs) this.#waiting = new WeakMap(); // this node was asleep, and deaf
    try {
      await this.sweep();
    } catch (error) {
      if (!isAway(error)) this.#logger.error(`Who was never seen could not be found out: ${faultOf(error)}`);
    }
  }

  async #letGo(room: Room, ms: number): Promise<void> {
    const missing = this.#missing(room, ms);
    if (missing.length === 0) return;
    const heard = this.#heardIn(room);
    for (const participantId of await this.#heardAnywhere(room, missing)) heard.add(participantId);
    for (const participantId of missing.filter((id) => !heard.has(id))) {
      const id = randomUUID(); // whichever node asks first: it is recorded once, as then they have left
      const command = { kind: 'LeaveWorkshop', data: { participantId, unseen: true } } as const;
      await this.#rooms.ask(room, { id, command, actor: system });
    }
  }

  /** Who is said to be here, and of whom this node has heard nothing for so long. */
  #missing(room: Room, ms: number): readonly string[] {
    const { agenda, people } = room.workshop;
    if (room.isImported || (agenda.status !== 'lobby' && agenda.status !== 'live')) {
      this.#waiting.delete(room); // in a break nobody is missed, nor in what happened elsewhere
      return [];
    }
    const heard = this.#heardIn(room);
    const before = this.#waiting.get(room);
    const waiting = new Map<string, number>();
    for (const { id, status, simulated } of Object.values(people.byId)) {
      if (status !== 'present' || simulated || heard.has(id)) continue;
      if (this.#presence.isHere(room.id, id)) heard.add(id);
      else waiting.set(id, before?.get(id) ?? performance.now());
    }
    this.#waiting.set(room, waiting);
    return [...waiting].flatMap(([id, since]) => (performance.now() - since >= ms ? [id] : []));
  }

  #heardIn(room: Room): Set<string> {
    const heard = this.#heard.get(room) ?? new Set();
    this.#heard.set(room, heard);
    return heard;
  }

  /** Whoever was forgotten since they were heard leaves no trace. */
  #isOut(workshopId: string, participantId: string): boolean {
    const person = this.#rooms.opened(workshopId)?.workshop.people.byId[participantId];
    return person !== undefined && isOut(person);
  }

  async #writeDown(heard: ReadonlyMap<string, ReadonlySet<string>>): Promise<void> {
    const places = [...heard].flatMap(([workshop, people]) =>
      [...people].filter((person) => !this.#isOut(workshop, person)).map((person) => [workshop, person] as const),
    );
    if (places.length === 0) return;
    const text = `
      INSERT INTO seat_seen (workshop_id, participant_id, heard)
      SELECT workshop_id, participant_id, true
      FROM unnest($1::uuid[], $2::uuid[]) AS place (workshop_id, participant_id)
      JOIN workshop ON workshop.id = workshop_id
      ORDER BY workshop_id, participant_id -- two nodes never wait for each other
      ON CONFLICT (workshop_id, participant_id) DO UPDATE SET heard = true`;
    const values = [places.map(([workshop]) => workshop), places.map(([, person]) => person)];
    await onConnection(this.#pool, (client) => client.query(text, values));
  }

  async #heardAnywhere(room: Room, people: readonly string[]): Promise<readonly string[]> {
    const text = `
      SELECT participant_id AS id FROM seat_seen
      WHERE workshop_id = $1 AND participant_id = ANY ($2) AND heard`;
    const { rows } = await onConnection(this.#pool, (client) => client.query<{ id: string }>(text, [room.id, people]));
    return rows.map(({ id }) => id);
  }
}
