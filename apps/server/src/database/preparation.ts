import { Logger } from '@nestjs/common';
import { checkFitness } from './fitness.ts';
import { GuardedClient } from './guarded-client.ts';
import { checkSecretKey } from './installation.ts';
import { migrate } from './migrating.ts';
import { migrations } from './migrations/index.ts';
import { patiently } from './patience.ts';
import { connectionOptions } from './pool.ts';
import { checkPooling } from './pooling.ts';

/** So long a start waits for a database that is away. */
export const patienceMs = 30_000;

/** One step of the preparation may take so long; migrations, and waiting for another node's, have no limit. */
const stepMs = 5_000;

interface Wishes {
  readonly patienceMs?: number;
  /** The key that the database must belong to. */
  readonly secretKey?: string;
  /** With fewer than all it stops at an older schema. */
  readonly upTo?: typeof migrations;
}

/** Waits for the database, checks that it is safe and ours, and brings its schema up to date; begins again from the start
 *  whenever it goes away. Throws UnfitDatabase, PooledPerTransaction, WrongSecretKey, or what PostgreSQL says. */
export async function prepareDatabase(url: string, wishes: Wishes = {}): Promise<void> {
  const deadline = performance.now() + (wishes.patienceMs ?? patienceMs);
  const logger = new Logger('Database');
  await patiently(
    deadline,
    () => prepare(url, wishes),
    (error) => logger.warn(`Waiting for the database: ${error instanceof Error ? error.message : String(error)}`),
  );
}

async function prepare(url: string, { secretKey, upTo = migrations }: Wishes): Promise<void> {
  const clients = [1, 2].map(() => newClient(url)) as [GuardedClient, GuardedClient];
  const [client, other] = clients;
  try {
    await client.connect();
    await checkFitness(client);
    await other.connect();
    await checkPooling(client, other);
    await migrate(client, url, upTo);
    if (secretKey !== undefined) await checkSecretKey(client, secretKey);
  } finally {
    await Promise.all(clients.map((each) => each.end().catch(() => undefined)));
  }
}

const newClient = (url: string) =>
  new GuardedClient({
    connectionString: url,
    application_name: connectionOptions.application_name,
    connectionTimeoutMillis: stepMs,
    query_timeout: stepMs,
    keepAlive: true,
  });
