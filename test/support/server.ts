import 'reflect-metadata';
import type { AddressInfo } from 'node:net';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Config } from '../../apps/server/src/config/config.ts';
import { createServer } from '../../apps/server/src/server.ts';
import { type TestServer, testKeys } from './test-server.ts';

/** One that runs in the test's own process. */
export interface OwnServer extends TestServer {
  readonly app: NestExpressApplication;
  stop(): Promise<void>;
}

/** How servers are set in tests. */
export const configOf = (databaseUrl: string, more: Partial<Config> = {}): Config => ({
  port: 0,
  host: '127.0.0.1',
  dataDir: '',
  databaseUrl,
  publicUrl: 'http://workshop.test',
  isPublic: true,
  trustProxy: [],
  allowedHosts: [],
  metrics: 'local',
  metricsToken: undefined,
  apiDocs: true,
  mail: undefined,
  logLevel: 'error',
  transferKey: undefined,
  ...testKeys,
  ...more,
});

/** Starts the real server on a free port, on the database at `databaseUrl`. */
export async function startServer(databaseUrl: string, more: Partial<Config> = {}): Promise<OwnServer> {
  const config = configOf(databaseUrl, more);
  const app = await createServer(config, databaseUrl);
  await app.listen(0, config.host);
  const { port } = app.getHttpServer().address() as AddressInfo; // it listens on a port
  return { url: `http://127.0.0.1:${port}`, ...testKeys, app, stop: () => app.close() };
}
