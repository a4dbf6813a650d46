import type { ClientBase } from 'pg';
import { migrations } from '../database/migrations/index.ts';
import { createPool } from '../database/pool.ts';
import { prepareDatabase } from '../database/preparation.ts';
import { EventLog } from '../event-log/event-log.ts';
import { HeadSeals } from '../event-log/head-seals.ts';
import { sealedUnder } from '../event-log/reading.ts';
import { type Owner, SealBroken, unwrap, wrappingKey } from '../event-log/sealing.ts';
import { type Finding, verification } from '../event-log/verification.ts';
import { SealInspector } from '../rooms/seal-inspector.ts';
import { checkBackup, type Header, newer, rowsIn, UnusableBackup } from './backup-file.ts';
import { filledByTheStart, type KeptTable } from './kept-tables.ts';
import { inLongTransaction } from './long-connection.ts';

/** What a restore brought back. `changed`: logs that were not as they were recorded when the backup was made. */
export interface Restored {
  readonly header: Header;
  readonly changed: readonly { readonly workshopId: string; readonly findings: readonly Finding[] }[];
}

/** Characters that are sent at a time. */
const statementCharacters = 2 * 1_048_576;

/** Brings a backup back into an empty database, all of it or nothing, and walks every log. Throws UnusableBackup. */
export async function restore(url: string, file: string, secretKey: string): Promise<Restored> {
  const header = await checkBackup(file);
  const before = migrations.slice(0, migrations.findIndex(({ name }) => name === header.migration) + 1);
  if (before.length === 0) throw newer(file);
  await prepareDatabase(url, { upTo: before }); // rows fit the schema they were read from; later changes then change them too
  await inLongTransaction(url, 'BEGIN', async (client) => {
    await checkEmpty(client, header);
    await fill(client, file);
    await checkCounts(client, header);
    await checkKey(client, secretKey);
  });
  await prepareDatabase(url);
  const seals = new HeadSeals(secretKey);
  await sealHeads(url, seals);
  const changed = await inLongTransaction(url, 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY', (client) =>
    changedLogs(client, seals, wrappingKey(secretKey)),
  );
  return { header, changed };
}

/** From here on nobody else makes a workshop. */
async function checkEmpty(client: ClientBase, header: Header): Promise<void> {
  const { rows } = await client.query<{ name: string }>('SELECT name FROM migration ORDER BY timestamp DESC LIMIT 1');
  if (rows[0]?.name !== header.migration) {
    throw new UnusableBackup('This database is newer than the backup: name a new one, that no server has used yet.');
  }
  await client.query('LOCK TABLE workshop, stream IN EXCLUSIVE MODE');
  const used = await client.query('SELECT FROM workshop UNION ALL SELECT FROM stream LIMIT 1');
  if (used.rowCount) throw new UnusableBackup('There are workshops in this database: name an empty one.');
  const { rows: there } = await client.query<{ name: string }>(
    'SELECT name FROM unnest($1::text[]) AS name WHERE to_regclass(name) IS NOT NULL',
    [filledByTheStart],
  );
  for (const { name } of there) await client.query(`DELETE FROM ${client.escapeIdentifier(name)}`);
}

async function fill(client: ClientBase, file: string): Promise<void> {
  let table: KeptTable | undefined;
  let waiting: string[] = [];
  let size = 0;
  const send = async () => {
    if (table && waiting.length > 0) await insert(client, table, waiting);
    waiting = [];
    size = 0;
  };
  for await (const row of rowsIn(file)) {
    if (row.table !== table || size > statementCharacters) await send();
    table = row.table;
    waiting.push(row.json);
    size += row.json.length;
  }
  await send();
}

const insert = (client: ClientBase, table: KeptTable, rows: readonly string[]) =>
  client.query(`INSERT INTO ${table} SELECT * FROM json_populate_recordset(NULL::${table}, $1::json)`, [
    `[${rows.join(',')}]`,
  ]);

/** What the header promised is there. */
async function checkCounts(client: ClientBase, header: Header): Promise<void> {
  for (const [table, wanted] of Object.entries(header.rows)) {
    const { rows } = await client.query<{ rows: number }>(
      `SELECT count(*)::int AS rows FROM ${client.escapeIdentifier(table)}`,
    );
    if (rows[0]?.rows !== wanted)
      throw new UnusableBackup(`The backup lacks rows of ${table}: nothing of it was restored.`);
  }
}

/** With another key nobody could read what people wrote, and the next texts would be wrapped with it. */
async function checkKey(client: ClientBase, secretKey: string): Promise<void> {
  const { rows } = await client.query<{ streamId: string; subject: string; wrapped: Buffer }>(
    'SELECT stream_id AS "streamId", subject, wrapped FROM subject_key LIMIT 20',
  );
  const wrapping = wrappingKey(secretKey);
  if (rows.length === 0 || rows.some(({ wrapped, ...owner }) => opens(wrapping, wrapped, owner))) return;
  throw new UnusableBackup('SECRET_KEY is not the one this backup was made with: set that one, then restore it.');
}

function opens(wrapping: Buffer, wrapped: Buffer, owner: Owner): boolean {
  try {
    return unwrap(wrapping, wrapped, owner).length > 0;
  } catch (error) {
    if (error instanceof SealBroken) return false;
    throw error;
  }
}

/** Those of a backup from before heads had seals; as a server does when it starts. */
async function sealHeads(url: string, seals: HeadSeals): Promise<void> {
  const pool = createPool(url, 1);
  try {
    await new EventLog(pool, seals).sealHeads();
  } finally {
    await pool.end();
  }
}

async function changedLogs(client: ClientBase, seals: HeadSeals, wrapping: Buffer): Promise<Restored['changed']> {
  const { rows } = await client.query<{ id: string }>('SELECT id FROM stream');
  const changed = [];
  for (const { id } of rows) {
    const { ok, findings } = await verification(client, seals, id, {
      witness: new SealInspector(id, wrapping, await sealedUnder(client, id)),
    });
    if (!ok) changed.push({ workshopId: id, findings });
  }
  return changed;
}
