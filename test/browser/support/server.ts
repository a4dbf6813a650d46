import { mkdtempSync, rmSync } from 'node:fs';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { lanAddress } from '../../../apps/server/src/config/lan-address.ts';
import { freePort } from '../../../apps/server/src/database/embedded/free-port.ts';
import { startEmbeddedPostgres } from '../../../apps/server/src/database/embedded-postgres.ts';
import { type ServerProcess, spawnServer } from '../../support/server-process.ts';

/** The built server on a database of its own. The trainer's laptop finds it at `url`, phones on the same network at `lan`. */
export interface Host extends ServerProcess {
  readonly lan: string;
  /** Goes, and comes back so many milliseconds later, by its own clock. */
  comeBackLater(ms: number): Promise<void>;
}

const clock = join(import.meta.dirname, '../../support/clock-that-is-set.js');

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

/** The built server, found under both addresses at a free port. */
export async function startHost(databaseUrl: string, more: Readonly<Record<string, string>> = {}): Promise<Host> {
  const port = await freePort();
  const lan = `http://${lanAddress(networkInterfaces()) ?? '127.0.0.1'}:${port}`;
  const env = { HOST: '0.0.0.0', PUBLIC_URL: lan, ...more };
  let server = await spawnServer(databaseUrl, { port, env });
  let aheadMs = 0;
  return {
    ...server,
    lan,
    kill: (signal) => server.kill(signal),
    async comeBackLater(ms) {
      await server.kill('SIGTERM');
      aheadMs += ms;
      const later = { ...env, CLOCK_AHEAD_MS: String(aheadMs) };
      server = await spawnServer(databaseUrl, { port, env: later, preload: clock });
    },
  };
}

export { expect } from '@playwright/test';
