import { setTimeout as sleep } from 'node:timers/promises';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from './data-source.ts';
import { isAway } from './database-away.ts';
import { checkFitness } from './fitness.ts';
import { GuardedClient } from './guarded-client.ts';
import { migrations } from './migrations/index.ts';

const migrating = 0x72_6f_6c_78;
const retryMs = 250;

/** Waits up to `patienceMs` for the database, checks that it is safe and brings its schema up to date. Any number of nodes
 *  may do so at once: one migrates, the others wait for it. With fewer migrations than all it stops at an older schema.
 *  Throws UnfitDatabase, or what PostgreSQL says. */
export async function prepareDatabase(url: string, patienceMs = 30_000, wanted = migrations): Promise<void> {
  const client = await connectPatiently(url, Date.now() + patienceMs);
  try {
    await checkFitness(client);
    await client.query('SELECT pg_advisory_lock($1)', [migrating]);
    await migrate(url, wanted);
  } finally {
    await client.end(); // which unlocks
  }
}

async function migrate(url: string, wanted: typeof migrations): Promise<void> {
  const options = dataSourceOptions(url);
  const source = new DataSource({ ...options, migrations: wanted, poolSize: 1, extra: {} }); // no limits: a change may take its time
  await source.initialize();
  try {
    await source.runMigrations();
  } finally {
    await source.destroy();
  }
}

async function connectPatiently(url: string, deadline: number): Promise<GuardedClient> {
  for (;;) {
    const client = new GuardedClient({ connectionString: url, connectionTimeoutMillis: 5_000 });
    try {
      await client.connect();
      return client;
    } catch (error) {
      await client.end().catch(() => undefined);
      if (!isAway(error) || Date.now() > deadline) throw error;
      await sleep(retryMs);
    }
  }
}
