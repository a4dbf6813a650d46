import { resolve } from 'node:path';
import { Client, DatabaseError } from 'pg';

/** Who answered: our server (a connection that holds on to it), our server on its way up or down, nobody, or another program. */
export type Greeting = Client | 'waking' | 'nobody' | 'stranger';

/** The connections that hold on to a server carry this name; the last to let go stops it. */
export const holder = 'rolwissel holder';

/** Guards letting go: who holds on takes it shared for a moment, who lets go takes it alone until the server is gone. */
export const lettingGo = 0x72_6f_6c_77;

/** Logs in and checks that the server works in the folder `data`: the port may be another program's by now. */
export async function greet(url: string, data: string): Promise<Greeting> {
  const client = new Client({
    connectionString: url,
    application_name: holder,
    connectionTimeoutMillis: 5_000,
    query_timeout: 10_000,
    keepAlive: true,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('SELECT pg_advisory_lock_shared($1), pg_advisory_unlock_shared($1)', [lettingGo]);
    const { rows } = await client.query<{ folder: string }>(`SELECT current_setting('data_directory') AS folder`);
    if (resolve(rows[0]?.folder ?? '') === data) return client;
    await client.end();
    return 'stranger';
  } catch (error) {
    await client.end().catch(() => undefined);
    return meaning(error);
  }
}

function meaning(error: unknown): Greeting {
  if (error instanceof DatabaseError) return /^(57P|53)/.test(error.code ?? '') ? 'waking' : 'stranger';
  if (typeof error === 'object' && error !== null && 'code' in error) return 'nobody';
  return 'stranger';
}
