import type { ClientBase } from 'pg';
import { DataSource, MigrationExecutor } from 'typeorm';
import { dataSourceOptions } from './data-source.ts';
import { PatientClient } from './guarded-client.ts';
import type { migrations } from './migrations/index.ts';

const migratingLock = 0x72_6f_6c_78;

/** Brings the schema up to date, unless it is. Any number of nodes may do so at once: one migrates, the others wait for it. */
export async function migrate(client: ClientBase, url: string, wanted: typeof migrations): Promise<void> {
  if (await isUpToDate(client, wanted)) return;
  const patient = { poolSize: 1, extra: { Client: PatientClient, keepAlive: true } };
  const source = new DataSource({ ...dataSourceOptions(url), ...patient, migrations: wanted });
  await source.initialize();
  try {
    await source.transaction(async ({ queryRunner }) => {
      if (!queryRunner) throw new TypeError('A transaction has its own connection');
      // all in one transaction, and the lock ends with it, however it ends
      await queryRunner.query('SELECT pg_advisory_xact_lock($1)', [migratingLock]);
      const executor = new MigrationExecutor(source, queryRunner);
      executor.transaction = 'none';
      await executor.executePendingMigrations();
    });
  } finally {
    await source.destroy();
  }
}

async function isUpToDate(client: ClientBase, wanted: typeof migrations): Promise<boolean> {
  const { rows } = await client.query<{ there: boolean }>(`SELECT to_regclass('migration') IS NOT NULL AS there`);
  if (!rows[0]?.there) return false;
  const done = await client.query<{ name: string }>('SELECT name FROM migration');
  const names = new Set(done.rows.map(({ name }) => name));
  return wanted.every((migration) => names.has(new migration().name));
}
