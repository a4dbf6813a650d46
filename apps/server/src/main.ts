import 'reflect-metadata';
import { loadConfig } from './config/config.ts';
import { runningDatabase } from './database/running-database.ts';
import { createServer } from './server.ts';

const config = loadConfig();
const database = await runningDatabase(config);
const app = await createServer(config, database.url);
await app.listen(config.port, config.host);

const local = `http://localhost:${config.port}`;
console.log(`
Trainer:  ${local}/console#${config.ownerKey}
Phones:   ${config.publicUrl}

ready ${local}`);

let stopping: Promise<void> | undefined;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    stopping ??= app
      .close()
      .then(() => database.stop())
      .then(() => process.exit(0));
  });
}
