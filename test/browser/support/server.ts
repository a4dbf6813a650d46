import { mkdtempSync, rmSync } from 'node:fs';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { lanAddress } from '../../../apps/server/src/config/lan-address.ts';
import { freePort } from '../../../apps/server/src/database/embedded/free-port.ts';
import { startEmbeddedPostgres } from '../../../apps/server/src/database/embedded-postgres.ts';
import { type ServerProcess, type ServerWish, spawnServer } from '../../support/server-process.ts';

/** The built server on a database of its own. The trainer's laptop finds it at `url`, phones on the same network at `lan`. */
export interface Host extends ServerProcess {
  readonly lan: string;
}

/** Tests that run against a real server, one for all tests of a file. */
export const test = base.extend<{ readonly closing: undefined }, { readonly host: Host }>({
  /** Pages that a test left open would take time from the next one. */
  closing: [
    async ({ browser }, use) => {
      await use(undefined);
      await Promise.all(browser.contexts().map((context) => context.close()));
    },
    { auto: true },
  ],
  host: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads from this pattern which fixtures are wanted: none
    async ({}, use) => {
      const database = await ownDatabase();
      const host = await startHost(database.url);
      await use(host);
      await host.kill('SIGTERM');
      await database.stop();
    },
    { scope: 'worker' },
  ],
});

interface OwnDatabase {
  readonly url: string;
  stop(): Promise<void>;
}

/** A database in a folder of its own, which goes with it. */
export async function ownDatabase(): Promise<OwnDatabase> {
  const folder = mkdtempSync(join(tmpdir(), 'rolwissel-browser-'));
  const database = await startEmbeddedPostgres(join(folder, 'postgres'));
  return {
    url: database.url,
    async stop() {
      await database.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The built server, found under both addresses at a port, free or given. */
export async function startHost(databaseUrl: string, { port, env, ...wish }: ServerWish = {}): Promise<Host> {
  const chosen = port ?? (await freePort());
  const lan = `http://${lanAddress(networkInterfaces()) ?? '127.0.0.1'}:${chosen}`;
  const own = { HOST: '0.0.0.0', PUBLIC_URL: lan };
  return { ...(await spawnServer(databaseUrl, { ...wish, port: chosen, env: { ...own, ...env } })), lan };
}

export { expect } from '@playwright/test';
