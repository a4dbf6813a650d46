import { randomUUID } from 'node:crypto';
import type { Pool, PoolClient } from 'pg';
import { chain } from '../../apps/server/src/event-log/chain.ts';
import { HeadSeals } from '../../apps/server/src/event-log/head-seals.ts';
import type { StoredEvent } from '../../apps/server/src/event-log/stored-event.ts';
import { type TestServer, testKeys } from './test-server.ts';

/** What a database does that comes back with less than it acknowledged: the log of a workshop ends at a position, and then
 *  goes on, in the same moment, with so many acts that nobody here has seen. */
export async function loseHistory(
  pool: Pool,
  workshop: string,
  keptUpTo: number,
  others = 0,
  { secretKey }: Pick<TestServer, 'secretKey'> = testKeys,
): Promise<void> {
  await withAllRights(pool, async (client) => {
    await client.query('DELETE FROM event WHERE stream_id = $1 AND position > $2', [workshop, keptUpTo]);
    const { rows } = await client.query<{ hash: string }>(
      `SELECT encode(hash, 'hex') AS hash FROM event WHERE stream_id = $1 AND position = $2`,
      [workshop, keptUpTo],
    );
    const head = { position: keptUpTo, hash: rows[0]?.hash ?? '' };
    const events = chain(
      head,
      Array.from({ length: others }, (_, n) => act(n)),
    );
    for (const event of events) await insert(client, workshop, event);
    const { position, hash } = events.at(-1) ?? head;
    const { rows: streams } = await client.query<{ status: string }>('SELECT status FROM stream WHERE id = $1', [
      workshop,
    ]);
    const seal = new HeadSeals(secretKey).seal(workshop, { position, hash }, streams[0]?.status ?? '');
    const text = `UPDATE stream SET position = $2, head_hash = decode($3, 'hex'), seal = $4 WHERE id = $1`;
    await client.query(text, [workshop, position, hash, seal]);
  });
}

/** The same, when even the beginning is lost. */
export async function loseWorkshop(pool: Pool, workshop: string): Promise<void> {
  await withAllRights(pool, async (client) => {
    await client.query('DELETE FROM event WHERE stream_id = $1', [workshop]);
    await client.query('DELETE FROM stream WHERE id = $1', [workshop]);
  });
}

async function withAllRights(pool: Pool, work: (client: PoolClient) => Promise<void>): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN; SET LOCAL session_replication_role = replica');
    await work(client);
    await client.query('COMMIT');
  } finally {
    client.release();
  }
}

const act = (n: number) => ({
  commandId: randomUUID(),
  commandIndex: 0,
  type: n % 2 === 0 ? 'LobbyLocked' : 'LobbyUnlocked',
  schemaVersion: 1,
  actor: `facilitator:${randomUUID()}`,
  at: new Date().toISOString(),
  data: {},
});

async function insert(client: PoolClient, workshop: string, event: StoredEvent): Promise<void> {
  const { position, commandId, commandIndex, type, schemaVersion, actor, at, data, hash } = event;
  await client.query(`INSERT INTO event VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, decode($10, 'hex'))`, [
    workshop,
    position,
    commandId,
    commandIndex,
    type,
    schemaVersion,
    actor,
    at,
    data,
    hash,
  ]);
}
