import { Logger } from '@nestjs/common';
import { Pool, type PoolConfig } from 'pg';
import { GuardedClient } from './guarded-client.ts';

/** How every connection is made. Whoever waits hears within 2 s that the database is away, also when the way to it is
 *  frozen: only `query_timeout` works then. */
export const connectionOptions = {
  application_name: 'rolwissel',
  connectionTimeoutMillis: 1_200,
  query_timeout: 1_500,
  idleTimeoutMillis: 60_000,
  keepAlive: true,
  Client: GuardedClient,
} satisfies PoolConfig;

/** The connections of the event log. Recovers by itself when the database was away. */
export function createPool(url: string, size = 10): Pool {
  const pool = new Pool({ ...connectionOptions, connectionString: url, max: size });
  const logger = new Logger('Database');
  pool.on('error', (error) => logger.warn(`An idle connection was lost: ${error.message}`));
  return pool;
}
