import { afterAll, beforeAll } from '@jest/globals';
import type { Config } from '../../apps/server/src/config/config.ts';
import { createScratchDatabase, type ScratchDatabase } from '../../apps/server/src/database/scratch-database.ts';
import { type OwnServer, startServer } from './server.ts';

/** The database and server of one test file; they are there from its first test to its last. */
export interface Setting {
  readonly database: ScratchDatabase;
  readonly server: OwnServer;
}

/** Starts one server on an empty database for the tests of a file. */
export function inOneServer(more: Partial<Config> = {}): Setting {
  let started: Setting | undefined;
  const now = () => {
    if (!started) throw new Error('The server runs only while tests do');
    return started;
  };
  beforeAll(async () => {
    const database = await createScratchDatabase(process.env.TEST_DATABASE_URL);
    started = { database, server: await startServer(database.url, more) };
  });
  afterAll(async () => {
    await started?.server.stop();
    await started?.database.drop();
  });
  return {
    get database() {
      return now().database;
    },
    get server() {
      return now().server;
    },
  };
}
