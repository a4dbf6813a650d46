import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import { EventLog } from '../event-log/event-log.ts';
import { Rooms } from '../rooms/rooms.ts';
import { oweForgetting } from './left-behind.ts';
import { Registry } from './registry.ts';

/** Takes a workshop away for good: its facts, its keys, its entry in the list. */
@Injectable()
export class Erasure {
  readonly #pool: Pool;
  readonly #log: EventLog;
  readonly #registry: Registry;
  readonly #rooms: Rooms;

  constructor(pool: Pool, log: EventLog, registry: Registry, rooms: Rooms) {
    this.#pool = pool;
    this.#log = log;
    this.#registry = registry;
    this.#rooms = rooms;
  }

  /** Every node closes its screens. Throws DatabaseAway. */
  async erase(workshopId: string): Promise<void> {
    await oweForgetting(this.#pool, this.#log, workshopId);
    await this.#log.erase(workshopId);
    await this.#registry.remove(workshopId);
    this.#rooms.erased(workshopId);
  }
}
