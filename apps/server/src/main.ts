import 'reflect-metadata';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { type Config, loadConfig } from './config/config.ts';
import { isOnlyHere } from './config/lan-address.ts';
import type { EmbeddedPostgres } from './database/embedded-postgres.ts';
import { runningDatabase } from './database/running-database.ts';
import { createServer } from './server.ts';
import { stopOnUncaught } from './start/last-resort.ts';
import { mistakeIn } from './start/mistake.ts';
import { onEndOfNpm } from './start/npm.ts';
import { localUrl, ownerLink } from './start/owner-link.ts';

/** Whoever waits for a reply when the server stops gets it within this time. */
const partingMs = 2_000;

let config: Config | undefined;
let database: EmbeddedPostgres | undefined;
let app: NestExpressApplication | undefined;
let stopping: Promise<void> | undefined;

stopOnUncaught(stopOnce);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stopOnce);
onEndOfNpm(stopOnce);
await start().catch((error: unknown) => {
  if (stopping) return;
  console.error(mistakeIn(error, config));
  process.exitCode = 1;
  stopOnce();
});

async function start(): Promise<void> {
  config = loadConfig();
  database = await runningDatabase(config);
  app = await createServer(config, database.url);
  await app.init();
  const server = app.getHttpServer();
  server.listen(config.port, config.host); // not Nest's own listen: it logs what goes wrong as well
  await once(server, 'listening');
  console.log(greeting(config));
}

const notForPhones = 'this computer only: join the Wi-Fi of the phones and start again, or set PUBLIC_URL';

/** The owner link is for who sits here, never for a log: it opens everything. */
function greeting(settings: Config): string {
  const isLaptop = process.stdout.isTTY && !settings.isPublic;
  const link = isLaptop ? ownerLink(settings) : 'npm run owner-link prints the link';
  const phones = isOnlyHere(settings.publicUrl) ? `${settings.publicUrl}   ${notForPhones}` : settings.publicUrl;
  return `\nTrainer:  ${link}\nPhones:   ${phones}\n\nready ${localUrl(settings)}`;
}

function stopOnce(): void {
  stopping ??= stop();
}

async function stop(): Promise<void> {
  try {
    await Promise.race([app?.close(), sleep(partingMs)]);
    await database?.stop();
  } catch (error) {
    console.error(mistakeIn(error, config));
    process.exitCode = 1;
  }
  process.exit();
}
