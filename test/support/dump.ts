import type { Pool } from 'pg';

/** Everything there is in the database, as a dump would have it. */
export async function dumpOf(pool: Pool): Promise<string> {
  const { rows } = await pool.query<{ name: string }>(
    `SELECT quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = current_schema()`,
  );
  const tables = await Promise.all(
    rows.map(({ name }) => pool.query(`SELECT row_to_json(t)::text AS row FROM ${name} AS t`)),
  );
  return tables.flatMap((table) => table.rows.map(({ row }: { row: string }) => row)).join('\n');
}
