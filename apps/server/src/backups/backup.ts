import type { ClientBase } from 'pg';
import { migrations } from '../database/migrations/index.ts';
import { format, type Header, type Row, UnusableBackup, version, writeBackup } from './backup-file.ts';
import { type KeptTable, keptTables } from './kept-tables.ts';
import { inLongTransaction } from './long-connection.ts';

/** Rows that are in memory at a time. */
const rowsPerFetch = 1_000;

/** Writes everything that is in the database at this moment into a file, while servers go on. `at` is ISO 8601, UTC.
 *  Throws UnusableBackup, or what PostgreSQL or the disk says. */
export function backUp(url: string, file: string, at: string): Promise<Header> {
  return inLongTransaction(url, 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY', async (client) => {
    const migration = await lastMigration(client);
    const tables = await tablesThere(client);
    const header = { format, version, migration, at, rows: await counts(client, tables) } as const;
    await writeBackup(file, header, rowsOf(client, tables));
    return header;
  });
}

/** The migration that the database ran last. Throws UnusableBackup when it ran none, or one of a newer release. */
async function lastMigration(client: ClientBase): Promise<string> {
  const { rows: found } = await client.query<{ there: boolean }>(
    `SELECT to_regclass('migration') IS NOT NULL AS there`,
  );
  if (!found[0]?.there) throw new UnusableBackup('There is nothing to back up: no server has used this database yet.');
  const { rows } = await client.query<{ name: string }>('SELECT name FROM migration ORDER BY timestamp DESC LIMIT 1');
  const name = rows[0]?.name ?? '';
  if (migrations.some((migration) => migration.name === name)) return name;
  throw new UnusableBackup('A newer release has used this database: make the backup with that one.');
}

/** A database that waits for its next start may lack the newest ones. */
async function tablesThere(client: ClientBase): Promise<readonly KeptTable[]> {
  const text = 'SELECT name FROM unnest($1::text[]) AS name WHERE to_regclass(name) IS NOT NULL';
  const { rows } = await client.query<{ name: KeptTable }>(text, [keptTables]);
  return keptTables.filter((table) => rows.some(({ name }) => name === table));
}

async function counts(client: ClientBase, tables: readonly KeptTable[]): Promise<Record<string, number>> {
  const counted: Record<string, number> = {};
  for (const table of tables) {
    const { rows } = await client.query<{ rows: number }>(`SELECT count(*)::int AS rows FROM ${table}`);
    counted[table] = rows[0]?.rows ?? 0;
  }
  return counted;
}

async function* rowsOf(client: ClientBase, tables: readonly KeptTable[]): AsyncGenerator<readonly Row[]> {
  for (const table of tables) {
    await client.query(
      `DECLARE reading NO SCROLL CURSOR FOR SELECT row_to_json(kept)::text AS json FROM ${table} AS kept`,
    );
    for (;;) {
      const { rows } = await client.query<{ json: string }>(`FETCH ${rowsPerFetch} FROM reading`);
      if (rows.length === 0) break;
      yield rows.map(({ json }) => ({ table, json }));
    }
    await client.query('CLOSE reading');
  }
}
