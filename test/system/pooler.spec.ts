import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { createPool } from '../../apps/server/src/database/pool.ts';
import { PooledPerTransaction } from '../../apps/server/src/database/pooling.ts';
import { prepareDatabase } from '../../apps/server/src/database/preparation.ts';
import { createScratchDatabase, type ScratchDatabase } from '../../apps/server/src/database/scratch-database.ts';
import { failedStart } from '../support/failed-start.ts';
import { logFacts } from '../support/log.ts';
import { hasPgBouncer, type PgBouncer, startPgBouncer } from '../support/pgbouncer.ts';
import { type OwnServer, startServer } from '../support/server.ts';
import { eventually } from '../support/until.ts';
import { accepted, openWorkshop, recognition } from '../support/workshop.ts';

jest.setTimeout(60_000);

if (!hasPgBouncer) console.log('Skipped: poolers, for want of PgBouncer.');

(hasPgBouncer ? describe : describe.skip)('a pooler', () => {
  let database: ScratchDatabase;
  let pooler: PgBouncer | undefined;
  let server: OwnServer | undefined;
  beforeAll(async () => {
    database = await createScratchDatabase(process.env.TEST_DATABASE_URL);
  });
  afterEach(async () => {
    await server?.stop();
    await pooler?.stop();
    server = undefined;
    pooler = undefined;
  });
  afterAll(() => database.drop());

  it('that lends for a session needs no special setting', async () => {
    pooler = await startPgBouncer(database.url, 'session');
    server = await startServer(pooler.url);
    const other = await startServer(pooler.url);
    try {
      const workshop = await openWorkshop(server, { participants: 3 });
      const roundId = await workshop.openRound();
      for (const { wire } of workshop.people)
        accepted(await wire.ask('CastBallot', { roundId, ballot: recognition() }));
      const far = await workshop.wire({ token: workshop.person(0).token }, other);
      accepted(await workshop.lead.ask('CloseRound', { roundId }));
      await far.caughtUp((await logFacts(database.pool, workshop.id)).head); // LISTEN works, too
      expect(await logFacts(database.pool, workshop.id)).toMatchObject({ holes: 0, doubled: 0 });
      workshop.close();
    } finally {
      await other.stop();
    }
  });

  it.each([
    ['transaction', []],
    ['transaction', ['server_round_robin = 1', 'min_pool_size = 4']],
    ['transaction', ['default_pool_size = 1']],
    ['statement', []],
  ] as const)('that lends for a %s is found out at the start, %p', async (mode, more) => {
    pooler = await startPgBouncer(database.url, mode, more);
    await expect(prepareDatabase(pooler.url, { patienceMs: 1_000 })).rejects.toThrow(PooledPerTransaction);
  });

  it('is found out also while others keep it busy', async () => {
    pooler = await startPgBouncer(database.url, 'transaction', ['ignore_startup_parameters = extra_float_digits']);
    const others = createPool(pooler.url, 6);
    let isBusy = true;
    const traffic = Array.from({ length: 6 }, async () => {
      while (isBusy) await others.query('SELECT pg_sleep(0.001)');
    });
    for (let times = 0; times < 5; times++)
      await expect(prepareDatabase(pooler.url, { patienceMs: 1_000 })).rejects.toThrow(PooledPerTransaction);
    isBusy = false;
    await Promise.all(traffic);
    await others.end();
  });

  it('ends the start with a sentence, and leaves no lock behind', async () => {
    pooler = await startPgBouncer(database.url, 'transaction');
    const { code, stderr } = await failedStart({ DATABASE_URL: pooler.url });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^DATABASE_URL leads through a pooler .* session pooling, or name PostgreSQL itself\.\n$/);
    // PostgreSQL lets go a moment after a connection has ended
    await eventually(async () => {
      const { rows } = await database.pool.query(`
        SELECT count(*)::int AS locks FROM pg_locks JOIN pg_database ON oid = database
        WHERE locktype = 'advisory' AND datname = current_database()`);
      expect(rows).toEqual([{ locks: 0 }]);
    });
    server = await startServer(database.url);
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
  });
});
