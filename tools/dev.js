// `npm run dev`: the compiler, the server and both web apps, each watching its own sources, on one database.
// The screens are then at http://localhost:5174/ (phone) and http://localhost:5175/console/ (trainer).
import { spawn } from 'node:child_process';
import { loadConfig } from '../apps/server/dist/config/config.js';
import { runningDatabase } from '../apps/server/dist/database/running-database.js';

const config = loadConfig();
const database = await runningDatabase(config);
const env = { ...process.env, DATABASE_URL: database.url, PORT: String(config.port) };

const children = [
  ['node_modules/typescript/bin/tsc', '-b', '--watch', '--preserveWatchOutput'],
  ['--watch', '--watch-preserve-output', '--enable-source-maps', 'apps/server/dist/main.js'],
  ['node_modules/vite/bin/vite.js', 'apps/participant-web'],
  ['node_modules/vite/bin/vite.js', 'apps/facilitator-web'],
].map((args) => spawn(process.execPath, args, { stdio: 'inherit', env }));

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    for (const child of children) child.kill(signal);
    void database.stop().then(() => process.exit(0));
  });
}
