import { randomUUID } from 'node:crypto';
import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import type { Actor, WorkshopCommand } from '@rolwissel/domain';
import { Pool } from 'pg';
import { onConnection } from '../database/connection.ts';
import { isAway } from '../database/database-away.ts';
import { faultOf } from '../problems/fault.ts';
import { SteadyClock } from '../time/steady-clock.ts';
import { system, visitor } from './actors.ts';
import type { Outcome } from './command.ts';
import { Presence } from './presence.ts';
import type { Room } from './room.ts';
import { Rooms } from './rooms.ts';

/** Whoever had no screen connected for this long, to any node, counts in no total any more. */
const silentMs = 30 * 60_000;
const sweepMs = 60_000;

/** Who did not look for so long, asleep or cut off from the database, could hear nobody meanwhile. */
const deafMs = 2 * sweepMs;

/** A seat of a workshop. */
interface Place {
  readonly workshopId: string;
  readonly participantId: string;
}

/**
 * Lets those leave who went home without a word, and brings them back at their first sign of life. All nodes write down
 * whom they see, and so none takes another's participants for gone.
 */
@Injectable()
export class AbsenceSweeper implements OnApplicationBootstrap, OnModuleDestroy {
  readonly #pool: Pool;
  readonly #rooms: Rooms;
  readonly #presence: Presence;
  readonly #logger = new Logger('AbsenceSweeper');
  readonly #time: SteadyClock;
  /** Rooms that were there when this last looked. */
  #known = new WeakSet<Room>();
  /** When that was, here and by the clock of the database; milliseconds since 1970. */
  #looked: { readonly here: number; readonly database: number } | undefined;
  #timer: NodeJS.Timeout | undefined;

  constructor(pool: Pool, rooms: Rooms, presence: Presence, time: SteadyClock) {
    this.#pool = pool;
    this.#rooms = rooms;
    this.#presence = presence;
    this.#time = time;
  }

  onApplicationBootstrap(): void {
    this.#timer = setInterval(() => void this.#turn(), sweepMs).unref();
  }

  onModuleDestroy(): void {
    clearInterval(this.#timer);
  }

  /** Writes down who is here, and lets go whoever was seen nowhere for `ms` milliseconds. Throws DatabaseAway. */
  async sweep(ms = silentMs): Promise<void> {
    const looking = { here: this.#time.now(), database: await this.#databaseTime() };
    if (this.#wasDeaf(looking)) this.#known = new WeakSet();
    const here = [...this.#presence.here()];
    await this.#write('DO UPDATE SET seen_at = now()', here);
    await this.#write('DO UPDATE SET seen_at = now()', this.#present(this.#cannotHear));
    await this.#write('DO NOTHING', this.#present(isCounting)); // for who was never seen, it counts from now on
    for (const room of this.#rooms.all()) this.#known.add(room);
    for (const place of here) {
      const room = this.#rooms.opened(place.workshopId);
      if (room && hasGoneSilent(room, place.participantId)) await this.#bringBack(room, place.participantId);
    }
    for (const { workshopId, participantId, seenAt } of await this.#unseen(ms)) {
      const room = this.#rooms.opened(workshopId);
      if (!room || room.isImported || !isCounting(room) || !isPresent(room, participantId)) continue;
      if (this.#presence.isHere(workshopId, participantId)) continue; // since a moment ago
      const key = `LeaveWorkshop ${participantId} ${seenAt.getTime()}`;
      await this.#ask(
        room,
        this.#rooms.commandIds.of(workshopId, key),
        { kind: 'LeaveWorkshop', data: { participantId } },
        system,
      );
    }
    this.#looked = looking;
  }

  /** Whoever was let go for silence is back. The others stay where they are. While the database is away, nobody moves. */
  async hear(room: Room, participantId: string): Promise<void> {
    if (!hasGoneSilent(room, participantId)) return;
    try {
      await this.#write('DO UPDATE SET seen_at = now()', [{ workshopId: room.id, participantId }]);
      await this.#bringBack(room, participantId);
    } catch (error) {
      if (!isAway(error)) throw error;
    }
  }

  /** In a break nobody is missed; after one, a start or a sleep of this server, it was not they who were silent. */
  readonly #cannotHear = (room: Room): boolean => !isCounting(room) || !this.#known.has(room);

  /** Since the last look more time passed than between two looks, or the clock of the database was set. */
  #wasDeaf(now: { readonly here: number; readonly database: number }): boolean {
    if (!this.#looked) return false; // then every room is new
    const passed = now.here - this.#looked.here;
    return passed > deafMs || Math.abs(now.database - this.#looked.database - passed) > sweepMs;
  }

  async #turn(): Promise<void> {
    try {
      await this.sweep();
    } catch (error) {
      if (!isAway(error)) this.#logger.error(`Who is silent could not be found out: ${faultOf(error)}`);
    }
  }

  async #bringBack(room: Room, participantId: string): Promise<void> {
    const command = { kind: 'LinkDevice', data: { participantId, via: 'token' } } as const;
    await this.#ask(room, randomUUID(), command, visitor);
  }

  async #ask(room: Room, id: string, command: WorkshopCommand, actor: Actor): Promise<Outcome> {
    return this.#rooms.ask(room, { id, command, actor });
  }

  /** Participants of such workshops among those in memory, wherever their screens are connected. */
  #present(isWanted: (room: Room) => boolean): Place[] {
    const live = [...this.#rooms.all()].filter((room) => !room.isImported && isWanted(room));
    return live.flatMap((room) =>
      Object.keys(room.workshop.people.byId)
        .filter((participantId) => isPresent(room, participantId))
        .map((participantId) => ({ workshopId: room.id, participantId })),
    );
  }

  async #write(known: 'DO NOTHING' | 'DO UPDATE SET seen_at = now()', places: readonly Place[]): Promise<void> {
    if (places.length === 0) return;
    const text = `
      INSERT INTO seat_seen (workshop_id, participant_id)
      SELECT workshop_id, participant_id
      FROM unnest($1::uuid[], $2::uuid[]) AS place (workshop_id, participant_id)
      JOIN workshop ON workshop.id = workshop_id
      ORDER BY workshop_id, participant_id -- two nodes never wait for each other
      ON CONFLICT (workshop_id, participant_id) ${known}`;
    const values = [places.map(({ workshopId }) => workshopId), places.map(({ participantId }) => participantId)];
    await onConnection(this.#pool, (client) => client.query(text, values));
  }

  async #databaseTime(): Promise<number> {
    const text = 'SELECT extract(epoch FROM clock_timestamp())::float8 * 1000 AS now';
    const { rows } = await onConnection(this.#pool, (client) => client.query<{ readonly now: number }>(text));
    return rows[0]?.now ?? 0;
  }

  async #unseen(ms: number): Promise<readonly (Place & { readonly seenAt: Date })[]> {
    const text = `
      SELECT workshop_id AS "workshopId", participant_id AS "participantId", seen_at AS "seenAt"
      FROM seat_seen WHERE workshop_id = ANY ($1) AND seen_at < now() - $2 * interval '1 ms'`;
    const ids = [...this.#rooms.all()].map(({ id }) => id);
    return onConnection(this.#pool, async (client) => (await client.query(text, [ids, ms])).rows);
  }
}

const isCounting = ({ workshop }: Room): boolean => ['lobby', 'live'].includes(workshop.agenda.status);

/** Of who is simulated no screen is ever heard. */
function isPresent({ workshop }: Room, participantId: string): boolean {
  const person = workshop.people.byId[participantId];
  return person?.status === 'present' && !person.simulated;
}

function hasGoneSilent({ workshop }: Room, participantId: string): boolean {
  const person = workshop.people.byId[participantId];
  return person?.status === 'left' && person.silent === true;
}
