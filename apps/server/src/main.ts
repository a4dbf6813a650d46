import 'reflect-metadata';
import { setTimeout as sleep } from 'node:timers/promises';
import { loadConfig } from './config/config.ts';
import { runningDatabase } from './database/running-database.ts';
import { createServer } from './server.ts';

/** Whoever waits for a reply when the server stops gets it within this time. */
const partingMs = 2_000;

const config = loadConfig();
const database = await runningDatabase(config);
const app = await createServer(config, database.url);
await listen();

const local = `http://localhost:${config.port}`;
console.log(`
Trainer:  ${local}/console#${config.ownerKey}
Phones:   ${config.publicUrl}

ready ${local}`);

let stopping: Promise<void> | undefined;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    stopping ??= stop();
  });
}

/** A port that is taken ends the start, and leaves no database behind. */
async function listen(): Promise<void> {
  try {
    await app.listen(config.port, config.host);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
    await stop();
  }
}

async function stop(): Promise<void> {
  try {
    await Promise.race([app.close(), sleep(partingMs)]);
    await database.stop();
  } catch (error) {
    console.error(error);
    process.exitCode = 1;
  }
  process.exit();
}
