import { Logger } from '@nestjs/common';
import type { Pool } from 'pg';
import { onConnection } from '../database/connection.ts';
import { faultOf } from '../problems/fault.ts';

/** A workshop, and until when it is kept. */
export interface Kept {
  readonly id: string;
  readonly title: string;
  readonly keptUntil: Date;
}

/** Erases the workshops whose time is over. It is the database's clock that says so: nodes have clocks of their own, and
 *  one that is wrong must not erase anything. `now` is for tests. */
export class Retention {
  readonly #pool: Pool;
  readonly #erase: (workshopId: string) => Promise<void>;
  readonly #logger = new Logger('Retention');

  constructor(pool: Pool, erase: (workshopId: string) => Promise<void>) {
    this.#pool = pool;
    this.#erase = erase;
  }

  /** All workshops, the first to go first. Throws DatabaseAway. */
  kept(): Promise<readonly Kept[]> {
    return this.#rows<Kept>('SELECT id, title, kept_until(id) AS "keptUntil" FROM workshop ORDER BY 3, 1', []);
  }

  /** Erases what is due unless that was done within the last day, by this node or another. Gives back what was erased.
   *  What fails is tried again at the next call. Throws DatabaseAway. */
  async round(now?: Date): Promise<readonly string[]> {
    return (await this.#isOurs(now)) ? this.run(now) : [];
  }

  /** Erases what is due. Throws DatabaseAway. */
  async run(now?: Date): Promise<readonly string[]> {
    const due = await this.#rows<{ readonly id: string }>(
      'SELECT id FROM workshop WHERE kept_until(id) <= coalesce($1, now()) ORDER BY kept_until(id)',
      [now],
    );
    const erased: string[] = [];
    for (const { id } of due) {
      try {
        await this.#erase(id);
        erased.push(id);
      } catch (error) {
        this.#logger.error(`A workshop whose time is over could not be erased: ${id}: ${faultOf(error)}`);
      }
    }
    if (erased.length < due.length) await this.#rows('DELETE FROM retention_run', []);
    if (erased.length > 0) this.#logger.warn(`Erased, because their time was over: ${erased.join(', ')}`);
    return erased;
  }

  /** One node writes down that it does today's round; the others find that somebody has. */
  async #isOurs(now?: Date): Promise<boolean> {
    const rows = await this.#rows(
      `INSERT INTO retention_run AS last (ran_at) VALUES (coalesce($1, now()))
       ON CONFLICT (one) DO UPDATE SET ran_at = excluded.ran_at
       WHERE abs(extract(epoch FROM excluded.ran_at - last.ran_at)) > 23 * 3600
       RETURNING true`,
      [now],
    );
    return rows.length > 0;
  }

  #rows<R extends object>(text: string, values: readonly unknown[]): Promise<readonly R[]> {
    return onConnection(this.#pool, async (client) => (await client.query<R>(text, [...values])).rows);
  }
}
