import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Pool } from 'pg';
import { onConnection } from '../database/connection.ts';
import { isAway } from '../database/database-away.ts';
import { faultOf } from '../problems/fault.ts';
import { system } from '../rooms/actors.ts';
import { Rooms } from '../rooms/rooms.ts';

const everyMs = 15_000;

/** So many are told in one round. */
const mostPerRound = 200;

interface Owed {
  readonly workshopId: string;
  readonly participantId: string;
}

/** Who was forgotten in one workshop has no keys in its whole family; the fact of it follows here in the others. Every node looks. */
@Injectable()
export class FamilyErasure implements OnApplicationBootstrap, OnModuleDestroy {
  readonly #pool: Pool;
  readonly #rooms: Rooms;
  readonly #logger = new Logger('Forgetting');
  #timer: NodeJS.Timeout | undefined;
  #isOver = false;

  constructor(pool: Pool, rooms: Rooms) {
    this.#pool = pool;
    this.#rooms = rooms;
  }

  onApplicationBootstrap(): void {
    this.#rooms.onRenewed(() => void this.#turn()); // mostly because somebody was forgotten
    this.#wait();
  }

  onModuleDestroy(): void {
    this.#isOver = true;
    clearTimeout(this.#timer);
  }

  /** Throws DatabaseAway. */
  async round(): Promise<void> {
    const owed = await this.#rows<Owed>(
      `SELECT workshop_id AS "workshopId", participant_id AS "participantId" FROM owed_forgetting
       JOIN stream ON stream.id = workshop_id ORDER BY 1, 2 LIMIT ${mostPerRound}`,
      [],
    );
    for (const each of owed) await this.#tell(each);
  }

  async #tell({ workshopId, participantId }: Owed): Promise<void> {
    const room = await this.#rooms.find(workshopId);
    if (!room) return;
    const command = { kind: 'EraseParticipant', data: { participantId } } as const;
    const id = this.#rooms.commandIds.of(workshopId, `EraseParticipant ${participantId}`);
    const outcome = await this.#rooms.ask(room, { id, command, actor: system });
    if (!outcome.ok && outcome.retryAfterMs !== undefined) return; // next time
    await this.#rows('DELETE FROM owed_forgetting WHERE workshop_id = $1 AND participant_id = $2', [
      workshopId,
      participantId,
    ]);
  }

  #rows<R extends object>(text: string, values: readonly unknown[]): Promise<readonly R[]> {
    return onConnection(this.#pool, async (client) => (await client.query<R>(text, [...values])).rows);
  }

  #wait(): void {
    if (this.#isOver) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#turn(), everyMs * (0.5 + Math.random())).unref();
  }

  async #turn(): Promise<void> {
    try {
      await this.round();
    } catch (error) {
      if (!isAway(error)) this.#logger.error(`A family was not told who is forgotten: ${faultOf(error)}`);
    }
    this.#wait();
  }
}
