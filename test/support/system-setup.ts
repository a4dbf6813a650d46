import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import setup from './global-setup.ts';

/** As for the server's own tests; besides, servers run in processes of their own here, so they are built. */
export default async function systemSetup(): Promise<void> {
  const root = join(import.meta.dirname, '../..');
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  for (const step of [[compiler, '-b', 'apps/server'], ['tools/build-server.js']]) {
    const { status } = spawnSync(process.execPath, step, { cwd: root, stdio: 'inherit' });
    if (status !== 0) throw new Error('The server cannot be built');
  }
  await setup();
}
