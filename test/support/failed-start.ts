import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { builtServer } from './server-process.ts';
import { testKeys } from './test-server.ts';

/** How a start of the built server ended that could not succeed. */
export interface FailedStart {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts the built server, as somebody else if need be, and waits until it has given up. */
export async function failedStart(env: Readonly<Record<string, string>>, uid?: number): Promise<FailedStart> {
  const child = spawn(process.execPath, [builtServer], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env.PATH,
      HOST: '127.0.0.1',
      OWNER_KEY: testKeys.ownerKey,
      SECRET_KEY: testKeys.secretKey,
      ...env,
    },
    ...(uid === undefined ? {} : { uid, gid: uid }),
  });
  const impatience = setTimeout(() => child.kill('SIGKILL'), 25_000);
  const [stdout, stderr, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  clearTimeout(impatience);
  return { code, stdout, stderr };
}
