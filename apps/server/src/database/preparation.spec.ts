import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { eventually } from '../../../../test/support/until.ts';
import { faultsOf, UnfitDatabase } from './fitness.ts';
import { prepareDatabase } from './preparation.ts';
import { createScratchDatabase, type ScratchDatabase } from './scratch-database.ts';
import { openScratchPath } from './scratch-path.ts';

jest.setTimeout(30_000);
Logger.overrideLogger(false);

describe('a database', () => {
  let scratch: ScratchDatabase;
  beforeAll(async () => {
    scratch = await createScratchDatabase(process.env.TEST_DATABASE_URL);
  });
  afterAll(() => scratch.drop());

  it('is migrated once by nodes that start at once', async () => {
    await scratch.pool.query('DROP SCHEMA public CASCADE; CREATE SCHEMA public');
    await Promise.all([1, 2, 3, 4, 5].map(() => prepareDatabase(scratch.url)));
    const { rows } = await scratch.pool.query(
      'SELECT count(*)::int AS times, count(DISTINCT name)::int AS names FROM migration',
    );
    expect(rows[0].times).toBe(rows[0].names);
    expect(rows[0].names).toBeGreaterThan(0);
  });

  it('is waited for', async () => {
    const path = await openScratchPath(scratch.url);
    await path.cut();
    const prepared = prepareDatabase(path.url);
    await sleep(600);
    await path.mend();
    await expect(prepared).resolves.toBeUndefined();
    await path.cut();
  });

  it('is prepared anew from the start when a later connection is slow, or fails', async () => {
    let connections = 0;
    const path = await openScratchPath(scratch.url, () => {
      connections += 1;
      return connections === 2 ? 5_500 : connections === 4 ? Number.POSITIVE_INFINITY : 0;
    });
    await expect(prepareDatabase(path.url)).resolves.toBeUndefined();
    expect(connections).toBeGreaterThanOrEqual(5);
    await path.cut();
  });

  it('is waited for while another node migrates, whatever limits the role has; no lock outlives that node', async () => {
    const name = new URL(scratch.url).pathname.slice(1);
    await scratch.pool.query(`ALTER DATABASE ${name} SET lock_timeout = '100ms'`);
    await scratch.pool.query(`ALTER DATABASE ${name} SET statement_timeout = '200ms'`);
    await scratch.pool.query('DROP SCHEMA public CASCADE; CREATE SCHEMA public');
    const node = await scratch.pool.connect();
    await node.query('BEGIN; SET idle_in_transaction_session_timeout = 0');
    await node.query('SELECT pg_advisory_xact_lock($1)', [0x72_6f_6c_78]);
    const prepared = prepareDatabase(scratch.url);
    await sleep(1_500);
    node.release(true); // it died
    await expect(prepared).resolves.toBeUndefined();
    await scratch.pool.query(`ALTER DATABASE ${name} RESET ALL`);
    // PostgreSQL lets go a moment after a connection has ended
    await eventually(async () => {
      const locks = await scratch.pool.query(
        `SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND objid = $1`,
        [0x72_6f_6c_78],
      );
      expect(locks.rowCount).toBe(0);
    });
  });

  it('is not waited for longer than asked', async () => {
    const path = await openScratchPath(scratch.url);
    await path.cut();
    await expect(prepareDatabase(path.url, { patienceMs: 300 })).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });

  it('is refused when it commits without waiting for the disk', async () => {
    const name = new URL(scratch.url).pathname.slice(1);
    await scratch.pool.query(`ALTER DATABASE ${name} SET synchronous_commit = off`);
    await expect(prepareDatabase(scratch.url)).rejects.toThrow(UnfitDatabase);
    await expect(prepareDatabase(scratch.url)).rejects.toThrow('It runs with synchronous_commit = off: switch it on.');
  });
});

describe('the fitness of a database', () => {
  const fit = {
    version: 150_018,
    fsync: 'on',
    full_page_writes: 'on',
    synchronous_commit: 'on',
    encoding: 'UTF8',
    standby: false,
  };

  it.each(['on', 'local', 'remote_write', 'remote_apply'])('allows synchronous_commit = %s', (synchronous_commit) => {
    expect(faultsOf({ ...fit, synchronous_commit })).toEqual([]);
  });

  it('names every fault', () => {
    const unfit = {
      version: 140_022,
      fsync: 'off',
      full_page_writes: 'off',
      synchronous_commit: 'off',
      encoding: 'SQL_ASCII',
      standby: true,
    };
    expect(faultsOf(unfit)).toEqual([
      'It is version 14: 15 or newer is needed.',
      'It runs with fsync = off: switch it on.',
      'It runs with full_page_writes = off: switch it on.',
      'It runs with synchronous_commit = off: switch it on.',
      'Its texts are SQL_ASCII: make a database with UTF8.',
      'It is a read-only standby: name the primary.',
    ]);
  });
});
