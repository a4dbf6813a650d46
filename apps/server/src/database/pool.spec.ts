import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import type { Pool } from 'pg';
import { DataSource } from 'typeorm';
import { inTransaction, onConnection } from './connection.ts';
import { dataSourceOptions } from './data-source.ts';
import { DatabaseAway, isAway } from './database-away.ts';
import { createPool } from './pool.ts';
import { createScratchDatabase, type ScratchDatabase } from './scratch-database.ts';
import { openScratchPath, type ScratchPath } from './scratch-path.ts';

jest.setTimeout(20_000);
Logger.overrideLogger(false);

let scratch: ScratchDatabase;
let path: ScratchPath;
beforeAll(async () => {
  scratch = await createScratchDatabase(process.env.TEST_DATABASE_URL);
});
afterAll(() => scratch.drop());
beforeEach(async () => {
  path = await openScratchPath(scratch.url);
});
afterEach(() => path.cut());

/** How a promise ended, and after how many milliseconds. */
async function ending(promise: Promise<unknown>): Promise<{ error: unknown; ms: number }> {
  const startedAt = Date.now();
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return { error, ms: Date.now() - startedAt };
}

describe('a pool', () => {
  let pool: Pool;
  beforeEach(() => {
    pool = createPool(path.url, 3);
  });
  afterEach(() => pool.end());

  const ask = () => onConnection(pool, (client) => client.query('SELECT 1'));

  it('says within 2 s that the way to the database is frozen, and recovers by itself', async () => {
    await ask();
    path.freeze();
    const endings = await Promise.all([1, 2, 3, 4, 5, 6].map(() => ending(ask())));
    for (const { error, ms } of endings) {
      expect(error).toBeInstanceOf(DatabaseAway);
      expect(ms).toBeLessThan(2_300);
    }
    expect(endings.map(({ error }) => error instanceof DatabaseAway && error.outcome)).toContain('unknown');
    await path.mend();
    expect((await ending(ask())).error).toBeUndefined();
  });

  it('ends within 2 s although the way is frozen', async () => {
    const ended = createPool(path.url);
    await ended.query('SELECT 1');
    path.freeze();
    expect((await ending(ended.end())).ms).toBeLessThan(2_000);
  });

  it('says at once that the database is gone, also to those in the middle of a transaction', async () => {
    const interrupted = inTransaction(pool, 'BEGIN', async (client) => {
      await client.query('SELECT 1');
      await path.cut();
      return client.query('SELECT 1');
    });
    expect((await ending(interrupted)).error).toMatchObject({ outcome: 'nothing-recorded' });
    const { error, ms } = await ending(ask());
    expect(error).toMatchObject({ outcome: 'nothing-recorded' });
    expect(ms).toBeLessThan(1_000);
    await path.mend();
    expect((await ending(ask())).error).toBeUndefined();
  });

  it('survives the end of a connection that is lent out and idle', async () => {
    const client = await pool.connect();
    const { rows } = await client.query('SELECT pg_backend_pid() AS pid');
    const ended = new Promise((resolve) => client.once('end', resolve));
    await scratch.pool.query('SELECT pg_terminate_backend($1)', [rows[0].pid]);
    await ended;
    client.release();
    expect((await ending(ask())).error).toBeUndefined();
  });

  it('keeps a connection that refused a value, and rolls its transaction back', async () => {
    const pid = async () => (await pool.query('SELECT pg_backend_pid() AS pid')).rows[0].pid as number;
    const before = await pid();
    const wrong = inTransaction(pool, 'BEGIN', (client) => client.query(`SELECT '{'::jsonb`));
    expect(isAway((await ending(wrong)).error)).toBe(false);
    expect(await pid()).toBe(before);
    const { rows } = await pool.query(
      'SELECT pg_current_xact_id_if_assigned() IS NULL AND now() = statement_timestamp() AS fresh',
    );
    expect(rows[0].fresh).toBe(true);
  });
});

describe('the data source', () => {
  it('says within 2 s that the way is frozen, also to a transaction, and recovers by itself', async () => {
    const source = await new DataSource({ ...dataSourceOptions(path.url), logging: false }).initialize();
    path.freeze();
    const endings = await Promise.all([
      ...[1, 2, 3, 4, 5, 6].map(() => ending(source.query('SELECT 1'))),
      ending(source.transaction((manager) => manager.query('SELECT 1'))),
    ]);
    for (const { error, ms } of endings) {
      expect(isAway(error)).toBe(true);
      expect(ms).toBeLessThan(2_300);
    }
    await path.mend();
    for (let times = 0; times < 6; times++) expect((await ending(source.query('SELECT 1'))).error).toBeUndefined();
    await source.destroy();
  });
});
