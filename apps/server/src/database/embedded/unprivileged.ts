import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { closeSync, openSync, statSync } from 'node:fs';
import { userInfo } from 'node:os';
import { basename, join } from 'node:path';
import { nobody, root } from '../../config/folder.ts';

/** Runs a program to its end, its output going to the log. Throws when it fails. */
export type CommandRunner = (file: string, args: readonly string[]) => Promise<void>;

const asNobody = ['--user', `--map-user=${nobody}`, `--map-group=${nobody}`];

/** Runs programs that own the folder `home` but are not root and have a name, as PostgreSQL demands. A process that is root,
 *  or a user that the machine has no name for (often so in containers), shows itself as `nobody` in a user namespace;
 *  where namespaces are forbidden root becomes `nobody`. */
export function unprivileged(home: string): CommandRunner {
  const log = join(home, 'log');
  const user = process.getuid?.();
  if (user === undefined || (user !== root && hasName())) return (file, args) => run(log, file, args);
  if (spawnSync('unshare', [...asNobody, 'true']).status === 0) {
    giveTo(user, home);
    return (file, args) => run(log, 'unshare', [...asNobody, file, ...args]);
  }
  if (user !== root) return (file, args) => run(log, file, args);
  closeSync(openSync(log, 'a', 0o600));
  giveTo(nobody, home);
  return (file, args) => run(log, file, args, { uid: nobody, gid: nobody });
}

function hasName(): boolean {
  try {
    return userInfo().username !== '';
  } catch {
    return false;
  }
}

function giveTo(owner: number, home: string): void {
  if (statSync(home).uid !== owner) execFileSync('chown', ['-R', `${owner}:${owner}`, home]);
}

/** The output goes to a file, not a pipe: the server inherits it, and a pipe would keep the caller waiting. */
function run(log: string, file: string, args: readonly string[], as: { uid?: number; gid?: number } = {}) {
  const output = openSync(log, 'a', 0o600);
  return new Promise<void>((resolve, reject) => {
    spawn(file, args, { stdio: ['ignore', output, output], windowsHide: true, ...as })
      .on('error', reject)
      .on('close', (code) => (code === 0 ? resolve() : reject(new Error(`${basename(file)} ended with ${code}`))));
  }).finally(() => closeSync(output));
}
