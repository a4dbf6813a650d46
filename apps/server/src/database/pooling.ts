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
  const seen = { one: new Set<number>(), other: new Set<number>() };
  const look = async (client: ClientBase, processes: Set<number>) => {
    processes.add(await processOf(client));
    const isShared = [...seen.one].some((pid) => seen.other.has(pid));
    if (processes.size > 1 || isShared) throw new PooledPerTransaction();
  };
  for (let round = 0; round < rounds; round++) {
    await look(one, seen.one);
    await look(other, seen.other);
    await other.query('BEGIN').catch(refuseStatementPooling); // which keeps what it has, while the first must ask another
    await look(other, seen.other);
    await look(one, seen.one);
    await other.query('COMMIT');
    await look(other, seen.other);
  }
}

async function processOf(client: ClientBase): Promise<number> {
  const { rows } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
  return rows[0]?.pid ?? 0;
}

function refuseStatementPooling(error: unknown): never {
  if (error instanceof Error && /statement pooling/i.test(error.message)) throw new PooledPerTransaction();
  throw error;
}
