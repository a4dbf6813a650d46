import type { ClientBase } from 'pg';
import { GuardedClient } from '../database/guarded-client.ts';

/** A transaction that may take its time, on a connection of its own: none of the limits that keep a live server quick. */
export async function inLongTransaction<T>(
  url: string,
  begin: 'BEGIN' | 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY',
  work: (client: ClientBase) => Promise<T>,
): Promise<T> {
  const client = new GuardedClient({ connectionString: url, application_name: 'rolwissel backup', keepAlive: true });
  await client.connect();
  try {
    await client.query(begin);
    await client.query(
      'SET LOCAL statement_timeout = 0; SET LOCAL lock_timeout = 0; SET LOCAL idle_in_transaction_session_timeout = 0',
    );
    const result = await work(client);
    await client.query('COMMIT');
    return result;
  } finally {
    await client.end(); // which rolls back what was not committed
  }
}
