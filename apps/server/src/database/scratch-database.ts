import { randomBytes } from 'node:crypto';
import { Client, type Pool } from 'pg';
import { createPool } from './pool.ts';
import { prepareDatabase } from './preparation.ts';

/** An empty, migrated database for one test file, so that files run side by side. */
export interface ScratchDatabase {
  readonly url: string;
  readonly pool: Pool;
  drop(): Promise<void>;
}

const keepMs = 3_600_000;

/** Makes one on the given server, and drops those that killed tests left there an hour ago. */
export async function createScratchDatabase(serverUrl: string | undefined): Promise<ScratchDatabase> {
  if (!serverUrl) throw new TypeError('Tests need a server: see test/support/global-setup.ts');
  const name = `scratch_${Date.now()}_${randomBytes(4).toString('hex')}`;
  await onServer(serverUrl, async (server) => {
    await dropForgotten(server);
    await server.query(`CREATE DATABASE ${name}`);
  });
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  await prepareDatabase(url.href);
  const pool = createPool(url.href);
  const drop = async () => {
    await pool.end();
    await onServer(serverUrl, (server) => server.query(`DROP DATABASE ${name} WITH (FORCE)`));
  };
  return { url: url.href, pool, drop };
}

async function dropForgotten(server: Client): Promise<void> {
  const { rows } = await server.query<{ name: string }>(
    `SELECT datname AS name FROM pg_database WHERE datname ~ '^scratch_' AND split_part(datname, '_', 2)::bigint < $1`,
    [Date.now() - keepMs],
  );
  for (const { name } of rows) await server.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
}

async function onServer(url: string, work: (server: Client) => Promise<unknown>): Promise<void> {
  const server = new Client({ connectionString: url });
  await server.connect();
  try {
    await work(server);
  } finally {
    await server.end();
  }
}
