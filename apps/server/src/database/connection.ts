import type { ClientBase, Pool, PoolClient } from 'pg';
import { asAway, isAway } from './database-away.ts';

/** Lends a connection. Throws DatabaseAway, or whatever else `work` throws. */
export async function onConnection<T>(pool: Pool, work: (client: ClientBase) => Promise<T>): Promise<T> {
  const client = await connect(pool);
  try {
    const result = await work(client);
    client.release();
    return result;
  } catch (error) {
    client.release(isAway(error)); // a lost connection is not lent again
    throw asAway(error);
  }
}

/** Like onConnection, in a transaction: committed when `work` ends well, else rolled back. */
export async function inTransaction<T>(
  pool: Pool,
  begin: 'BEGIN' | 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY',
  work: (client: ClientBase) => Promise<T>,
): Promise<T> {
  return onConnection(pool, async (client) => {
    await client.query(begin);
    const result = await work(client).catch((error: unknown) => rollBack(client, error));
    await client.query('COMMIT');
    return result;
  });
}

/** Nothing was committed. Where even this fails, the error says so and the connection is closed. */
async function rollBack(client: ClientBase, error: unknown): Promise<never> {
  if (!isAway(error)) await client.query('ROLLBACK');
  throw asAway(error, 'nothing-recorded');
}

async function connect(pool: Pool): Promise<PoolClient> {
  try {
    return await pool.connect();
  } catch (error) {
    throw asAway(error, 'nothing-recorded');
  }
}
