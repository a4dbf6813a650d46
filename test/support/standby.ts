import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { freePort } from '../../apps/server/src/database/embedded/free-port.ts';
import { type CommandRunner, unprivileged } from '../../apps/server/src/database/embedded/unprivileged.ts';
import { until } from './until.ts';

/** Where Debian and its kin put the programs of a PostgreSQL, newest first; npm's packages lack pg_basebackup. */
export const installedPostgres = ['18', '17', '16', '15']
  .map((version) => `/usr/lib/postgresql/${version}/bin`)
  .find((folder) => existsSync(join(folder, 'pg_basebackup')));

/** A primary and the standby that follows it, each a PostgreSQL of its own. */
export interface Pair {
  readonly primary: string;
  readonly standby: string;
  /** The standby has everything that the primary has. */
  followed(): Promise<void>;
  /** From now on the standby gets nothing more, and nobody tells it so. */
  stopFollowing(): Promise<void>;
  /** The primary commits only what the standby has. */
  followInStep(): Promise<void>;
  /** The primary dies, and the standby takes its place. */
  promote(): Promise<void>;
  remove(): Promise<void>;
}

const noSockets = '-c listen_addresses=127.0.0.1 -c unix_socket_directories=';

/** Starts both, with the programs in a folder. */
export async function startPair(programs: string): Promise<Pair> {
  const home = realpathSync(mkdtempSync(join(tmpdir(), 'rolwissel-standby-')));
  const [first, second] = [join(home, 'first'), join(home, 'second')];
  for (const folder of [first, second]) mkdirSync(folder, { mode: 0o700 });
  const run = unprivileged(home);
  const program = (name: string, ...parameters: readonly string[]) => run(join(programs, name), parameters);
  await program('initdb', '-D', join(first, 'data'), '-U', 'rolwissel', '--auth', 'trust', '--encoding', 'UTF8');
  const primary = await started(run, programs, first);
  const from = new URL(primary);
  const source = ['-h', from.hostname, '-p', from.port, '-U', 'rolwissel'];
  await program('pg_basebackup', ...source, '-D', join(second, 'data'), '-R', '-X', 'stream', '-c', 'fast');
  const standby = await started(run, programs, second);
  let sender = 0;
  const followed = () =>
    until('the standby has it all', async () => {
      const [row] = await asked(
        primary,
        'SELECT pid, replay_lsn = pg_current_wal_lsn() AS has FROM pg_stat_replication',
      );
      sender = Number(row?.pid);
      return row?.has === true;
    });
  return {
    primary,
    standby,
    followed,
    async stopFollowing() {
      await followed();
      process.kill(sender, 'SIGSTOP');
    },
    async followInStep() {
      await asked(primary, `ALTER SYSTEM SET synchronous_standby_names = '*'`);
      await asked(primary, 'SELECT pg_reload_conf()');
      await until('it waits for the standby', async () => {
        const [row] = await asked(primary, 'SELECT sync_state FROM pg_stat_replication');
        return row?.sync_state === 'sync';
      });
    },
    async promote() {
      process.kill(postmasterOf(first), 'SIGKILL');
      process.kill(sender, 'SIGKILL'); // it sleeps too deeply to notice
      await program('pg_ctl', 'promote', '-w', '-D', join(second, 'data'));
    },
    async remove() {
      await program('pg_ctl', 'stop', '-w', '-m', 'immediate', '-D', join(second, 'data'));
      await program('pg_ctl', 'stop', '-w', '-m', 'immediate', '-D', join(first, 'data')).catch(() => undefined);
      rmSync(home, { recursive: true });
    },
  };
}

/** Starts the PostgreSQL in a folder and gives back its address. */
async function started(run: CommandRunner, programs: string, folder: string): Promise<string> {
  const port = await freePort();
  const where = ['-w', '-D', join(folder, 'data'), '-l', join(folder, 'log'), '-o', `-p ${port} ${noSockets}`];
  await run(join(programs, 'pg_ctl'), ['start', ...where]);
  return `postgres://rolwissel@127.0.0.1:${port}/postgres`;
}

const postmasterOf = (folder: string): number =>
  Number(readFileSync(join(folder, 'data/postmaster.pid'), 'utf8').split('\n')[0]);

async function asked(url: string, text: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Readonly<Record<string, unknown>>>(text)).rows;
  } finally {
    await client.end();
  }
}
