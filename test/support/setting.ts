import { afterAll, beforeAll } from '@jest/globals';
import type { Config } from '../../apps/server/src/config/config.ts';
import { createScratchDatabase, type ScratchDatabase } from '../../apps/server/src/database/scratch-database.ts';
import { type OwnServer, startServer } from './server.ts';

/** The database and server of one test file; they are there from its first test to its last. */
export interface Setting {
  readonly database: ScratchDatabase;
  readonly server: OwnServer;
  /** One more server on the same database; it ends with the others. */
  another(more?: Partial<Config>): Promise<OwnServer>;
}

/** Starts a server on an empty database for the tests of a file. */
export function inOneServer(): Setting {
  let database: ScratchDatabase | undefined;
  const servers: OwnServer[] = [];
  beforeAll(async () => {
    database = await createScratchDatabase(process.env.TEST_DATABASE_URL);
    servers.push(await startServer(database.url));
  });
  afterAll(async () => {
    await Promise.all(servers.map((server) => server.stop()));
    await database?.drop();
  });
  return {
    get database() {
      return there(database);
    },
    get server() {
      return there(servers[0]);
    },
    async another(more) {
      const server = await startServer(there(database).url, more);
      servers.push(server);
      return server;
    },
  };
}

function there<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('The server runs only while tests do');
  return value;
}
