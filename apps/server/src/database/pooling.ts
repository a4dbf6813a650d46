import type { ClientBase } from 'pg';

/** The address leads through a pooler that gives every transaction another connection. */
export class PooledPerTransaction extends Error {
  override readonly name = 'PooledPerTransaction';

  constructor() {
    super(
      'DATABASE_URL leads through a pooler that lends its connections for one transaction each: set it to session pooling, or name PostgreSQL itself.',
    );
  }
}

/** So often both sides ask: a pooler that takes turns betrays itself at the second time, a busy one at the first. */
const rounds = 3;

/** Throws PooledPerTransaction unless each of two open connections has a process of PostgreSQL to itself, and keeps it. */
export async function checkPooling(one: ClientBase, other: ClientBase): Promise<void> {
  const own = new Set<number>();
  const others = new Set<number>();
  for (let round = 0; round < rounds; round++) {
    own.add(await processOf(one));
    await other.query('BEGIN').catch(refuseStatementPooling); // which keeps this one, while the first must ask another
    others.add(await processOf(other));
    own.add(await processOf(one));
    await other.query('COMMIT');
    others.add(await processOf(other));
  }
  if (own.size > 1 || others.size > 1 || [...own].some((pid) => others.has(pid))) throw new PooledPerTransaction();
}

async function processOf(client: ClientBase): Promise<number> {
  const { rows } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
  return rows[0]?.pid ?? 0;
}

function refuseStatementPooling(error: unknown): never {
  if (error instanceof Error && /statement pooling/i.test(error.message)) throw new PooledPerTransaction();
  throw error;
}
