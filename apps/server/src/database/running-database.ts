import { join } from 'node:path';
import type { Config } from '../config/config.ts';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './embedded-postgres.ts';

/** The database that is named, or else the embedded one, which is started. `stop` leaves a named one alone. */
export async function runningDatabase(config: Pick<Config, 'databaseUrl' | 'dataDir'>): Promise<EmbeddedPostgres> {
  if (config.databaseUrl === undefined) return startEmbeddedPostgres(join(config.dataDir, 'postgres'));
  return { url: config.databaseUrl, stop: async () => undefined };
}
