import { appendFileSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import type { Pool } from 'pg';
import { DatabaseAway } from '../database/database-away.ts';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../database/embedded-postgres.ts';
import { UnfitDatabase } from '../database/fitness.ts';
import { createPool } from '../database/pool.ts';
import { prepareDatabase } from '../database/preparation.ts';
import type { Rooms } from '../rooms/rooms.ts';
import { HealthController } from './health.controller.ts';
import { StandbyWatch } from './standby-watch.ts';

jest.setTimeout(90_000);

/** It asks the rooms for figures only. */
const health = (database: Pool) => new HealthController(database, { lostEvents: 0 } as Rooms);

describe('a primary with a standby', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rolwissel-standby-'));
  const warnings: string[] = [];
  let primary: EmbeddedPostgres;
  let standby: EmbeddedPostgres;
  let pool: Pool;
  let copyPool: Pool;

  /** The standby begins as a copy of the primary's folder. */
  beforeAll(async () => {
    const note = (said: string) => void warnings.push(said);
    Logger.overrideLogger({ log: () => undefined, error: note, warn: note });
    const [home, copy] = [join(folder, 'primary'), join(folder, 'standby')];
    const first = await startEmbeddedPostgres(home);
    await prepareDatabase(first.url);
    await first.stop();
    cpSync(home, copy, { recursive: true });
    rmSync(join(copy, 'port'));
    primary = await startEmbeddedPostgres(home);
    const { hostname, port, username, password } = new URL(primary.url);
    writeFileSync(join(copy, 'data/standby.signal'), '');
    const way = `host=${hostname} port=${port} user=${username} password=${password}`;
    appendFileSync(join(copy, 'data/postgresql.auto.conf'), `primary_conninfo = '${way}'\n`);
    standby = await startEmbeddedPostgres(copy);
    [pool, copyPool] = [createPool(primary.url, 2), createPool(standby.url, 2)];
  });
  afterAll(async () => {
    await Promise.all([pool.end(), copyPool.end()]);
    await standby.stop();
    await primary.stop();
    rmSync(folder, { recursive: true });
  });

  /** Waits until the standby is seen to follow in this way. */
  async function following(how: string): Promise<void> {
    for (let tries = 0; tries < 200; tries++) {
      const { rows } = await pool.query('SELECT sync_state AS how FROM pg_stat_replication');
      if (rows[0]?.how === how) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`Never ${how}`);
  }

  it('warns, once, as long as it does not wait for the standby', async () => {
    const watch = new StandbyWatch(pool);
    await following('async');
    for (let times = 0; times < 3; times++) await watch.look();
    expect(warnings).toEqual([expect.stringMatching(/^A standby follows .*synchronous_standby_names/)]);
    await pool.query(`ALTER SYSTEM SET synchronous_standby_names = '*'`);
    await pool.query('SELECT pg_reload_conf()');
    await following('sync');
    await watch.look();
    await pool.query('ALTER SYSTEM RESET synchronous_standby_names');
    await pool.query('SELECT pg_reload_conf()');
    await following('async');
    await watch.look();
    expect(warnings).toHaveLength(2);
  });

  it('[H14] is ready, and its standby is not', async () => {
    expect(await health(pool).ready()).toEqual({ status: 'ok' });
    await expect(health(copyPool).ready()).rejects.toThrow(DatabaseAway);
  });

  it('is what a server starts on; the standby is refused in a sentence', async () => {
    await expect(prepareDatabase(standby.url)).rejects.toThrow(UnfitDatabase);
    await expect(prepareDatabase(standby.url)).rejects.toThrow('It is a read-only standby: name the primary.');
  });
});
