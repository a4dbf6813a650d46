import { join } from 'node:path';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../apps/server/src/database/embedded-postgres.ts';

declare global {
  var testDatabase: EmbeddedPostgres | undefined;
}

/** A real PostgreSQL for the tests: the one that TEST_DATABASE_URL names, or one that is kept for the next run. */
export default async function setup(): Promise<void> {
  if (process.env.TEST_DATABASE_URL) return;
  globalThis.testDatabase = await startEmbeddedPostgres(
    join(import.meta.dirname, '../../node_modules/.cache/rolwissel/test-postgres'),
  );
  process.env.TEST_DATABASE_URL = globalThis.testDatabase.url;
}
