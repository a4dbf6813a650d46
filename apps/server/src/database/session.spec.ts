import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from './data-source.ts';
import { GuardedClient, PatientClient } from './guarded-client.ts';
import { createPool } from './pool.ts';
import { prepareDatabase } from './preparation.ts';
import { createScratchDatabase, type ScratchDatabase } from './scratch-database.ts';

Logger.overrideLogger(false);

let scratch: ScratchDatabase;
beforeAll(async () => {
  scratch = await createScratchDatabase(process.env.TEST_DATABASE_URL);
  const name = new URL(scratch.url).pathname.slice(1);
  for (const [setting, value] of Object.entries(odd))
    await scratch.pool.query(`ALTER DATABASE ${name} SET ${setting} = '${value}'`);
});
afterAll(() => scratch.drop());

/** Defaults that a host, or somebody before them, gave to the database. */
const odd = {
  datestyle: 'German, DMY',
  intervalstyle: 'sql_standard',
  timezone: 'America/St_Johns',
  bytea_output: 'escape',
  array_nulls: 'off',
  standard_conforming_strings: 'off',
  default_transaction_isolation: 'serializable',
  default_transaction_read_only: 'on',
  client_encoding: 'LATIN1',
  lock_timeout: '1ms',
  statement_timeout: '200ms',
  idle_in_transaction_session_timeout: '200ms',
};

const show = `SELECT current_setting('datestyle') AS datestyle, current_setting('timezone') AS timezone,
  current_setting('bytea_output') AS bytea, current_setting('default_transaction_isolation') AS isolation,
  current_setting('default_transaction_read_only') AS readonly, current_setting('lock_timeout') AS lock,
  current_setting('statement_timeout') AS statement, current_setting('standard_conforming_strings') AS strings,
  current_schema() AS schema, timestamptz '2026-03-04 05:06:07.89+02' AS at, 'één'::text AS text, '\\xff00'::bytea AS bytes`;

const ours = {
  datestyle: 'ISO, MDY',
  timezone: 'UTC',
  bytea: 'hex',
  isolation: 'read committed',
  readonly: 'off',
  strings: 'on',
  schema: 'public',
  at: new Date('2026-03-04T03:06:07.890Z'),
  text: 'één',
  bytes: Buffer.from([0xff, 0]),
};

describe('a session', () => {
  it.each([
    [GuardedClient, { lock: '1200ms', statement: '5s' }],
    [PatientClient, { lock: '0', statement: '0' }],
  ])('is what we made it, whatever the database says: %p', async (Kind, limits) => {
    const client = new Kind({ connectionString: scratch.url });
    await client.connect();
    expect((await client.query(show)).rows).toEqual([{ ...ours, ...limits }]);
    await client.end();
  });

  it('is so in the pool, in the data source, and for who calls back', async () => {
    const pool = createPool(scratch.url);
    expect((await pool.query(show)).rows).toMatchObject([ours]);
    await pool.end();
    const source = await new DataSource(dataSourceOptions(scratch.url)).initialize();
    expect(await source.query(show)).toMatchObject([ours]);
    await source.destroy();
    const client = new GuardedClient({ connectionString: scratch.url });
    await new Promise<void>((resolve, reject) =>
      client.connect((error?: Error) => (error ? reject(error) : resolve())),
    );
    expect((await client.query(show)).rows).toMatchObject([ours]);
    await client.end();
  });

  it('finds its tables when the search path leads nowhere, and makes them in one schema', async () => {
    const name = new URL(scratch.url).pathname.slice(1);
    const pathTo = (path: string) => scratch.pool.query(`ALTER DATABASE ${name} SET search_path = ${path}`);
    await scratch.pool.query('CREATE SCHEMA rolwissel; CREATE SCHEMA other');
    await pathTo('nowhere');
    await prepareDatabase(scratch.url);
    await pathTo('nowhere, rolwissel, other');
    await prepareDatabase(scratch.url);
    const { rows } = await scratch.pool.query(
      `SELECT schemaname AS schema FROM pg_tables WHERE tablename = 'event' ORDER BY 1`,
    );
    expect(rows).toEqual([{ schema: 'public' }, { schema: 'rolwissel' }]);
  });
});
