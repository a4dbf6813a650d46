import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../apps/server/src/database/embedded/free-port.ts';
import { until } from './until.ts';

/** A pooler before a database. */
export interface PgBouncer {
  readonly url: string;
  stop(): Promise<void>;
}

const program = '/usr/sbin/pgbouncer';

/** Whether the pooler is installed. */
export const hasPgBouncer = spawnSync(program, ['--version']).status === 0;

/** Starts the pooler as Debian packs it before the database at `databaseUrl`, with no setting but the mode and those given. */
export async function startPgBouncer(
  databaseUrl: string,
  mode: 'session' | 'transaction' | 'statement',
  more: readonly string[] = [],
): Promise<PgBouncer> {
  const target = new URL(databaseUrl);
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'rolwissel-pgbouncer-'));
  const file = join(folder, 'pgbouncer.ini');
  const login = `user=${target.username} password=${target.password}`;
  const settings = [
    '[databases]',
    `pooled = host=${target.hostname} port=${target.port} dbname=${target.pathname.slice(1)} ${login}`,
    '[pgbouncer]',
    'listen_addr = 127.0.0.1',
    `listen_port = ${port}`,
    'unix_socket_dir =',
    'auth_type = any',
    `pool_mode = ${mode}`,
    ...more,
  ];
  writeFileSync(file, settings.join('\n'));
  chmodSync(folder, 0o755);
  chmodSync(file, 0o644);
  const child: ChildProcess = spawn(program, [...(process.getuid?.() === 0 ? ['-u', 'nobody'] : []), file], {
    stdio: 'ignore',
  });
  await until('the pooler listens', () => listens(port), 10_000);
  const stop = async () => {
    const ended = once(child, 'exit');
    child.kill('SIGINT');
    await ended;
    rmSync(folder, { recursive: true });
  };
  return { url: `postgres://anybody@127.0.0.1:${port}/pooled`, stop };
}

async function listens(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  return once(socket, 'connect').then(
    () => Boolean(socket.destroy()),
    () => false,
  );
}
