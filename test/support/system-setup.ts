import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import setup from './global-setup.ts';

/** As for the server's own tests; besides, servers run in processes of their own here, so they are built. */
export default async function systemSetup(): Promise<void> {
  const root = join(import.meta.dirname, '../..');
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  const { status } = spawnSync(process.execPath, [compiler, '-b', 'apps/server'], { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new Error('The server does not compile');
  await setup();
}
