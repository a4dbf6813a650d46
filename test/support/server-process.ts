import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { freePort } from '../../apps/server/src/database/embedded/free-port.ts';
import { type TestServer, testKeys } from './test-server.ts';
import { until } from './until.ts';

/** The server as it is started: built into one file. */
export const builtServer = join(import.meta.dirname, '../../apps/server/dist/bundle/main.js');

/** A server in a process of its own, which can be killed. */
export interface ServerProcess extends TestServer {
  readonly pid: number;
  /** To talk with what was loaded into it first. */
  readonly child: ChildProcess;
  /** All it printed so far. */
  output(): string;
  /** Ends it and waits for that; the exit code, or null when the signal killed it. */
  kill(signal?: 'SIGKILL' | 'SIGTERM'): Promise<number | null>;
}

interface Wish {
  readonly port?: number;
  readonly env?: Readonly<Record<string, string>>;
  /** A module that is loaded into it first, and may send messages to whoever starts it. */
  readonly preload?: string;
}

/** Starts the built server on a port, free or given, and waits until it is ready. */
export async function spawnServer(databaseUrl: string, { port, env = {}, preload }: Wish = {}): Promise<ServerProcess> {
  const chosen = port ?? (await freePort());
  const url = `http://127.0.0.1:${chosen}`;
  const first = preload === undefined ? [] : ['--import', pathToFileURL(preload).href];
  const child = spawn(process.execPath, [...first, builtServer], {
    stdio: ['ignore', 'pipe', 'pipe', ...(preload === undefined ? [] : ['ipc' as const])],
    env: {
      PATH: process.env.PATH,
      PORT: String(chosen),
      HOST: '127.0.0.1',
      PUBLIC_URL: url,
      DATABASE_URL: databaseUrl,
      OWNER_KEY: testKeys.ownerKey,
      SECRET_KEY: testKeys.secretKey,
      LOG_LEVEL: 'warn',
      ...env,
    },
  });
  const output = listen(child);
  await until('the server is ready', () => output().includes(`ready http://`) || child.exitCode !== null, 60_000);
  if (child.exitCode !== null || child.pid === undefined) throw new Error(`The server did not start:\n${output()}`);
  const ended = once(child, 'exit').then(([code]) => code as number | null); // node names it so
  const kill = (signal: 'SIGKILL' | 'SIGTERM' = 'SIGKILL') => {
    child.kill(signal);
    return ended;
  };
  return { url, ...testKeys, pid: child.pid, child, output, kill };
}

function listen(child: ChildProcess): () => string {
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (bytes: Buffer) => {
      text += bytes.toString();
    });
  }
  return () => text;
}
