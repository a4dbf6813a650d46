import { randomBytes, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, link, mkdir, readFile, readlink, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkName, checkOwner } from '../../config/folder.ts';
import { type Binaries, findBinaries } from './binaries.ts';
import { freePort } from './free-port.ts';
import { type CommandRunner, unprivileged } from './unprivileged.ts';

/** PostgreSQL refused to work; the message says what its log says last. */
export class PostgresFailed extends Error {
  override readonly name = 'PostgresFailed';
}

/** The folder of one PostgreSQL: its data, password, port and log. */
export class Cluster {
  readonly data: string;
  readonly #home: string;
  readonly #password: string;
  readonly #binaries: Binaries;
  readonly #run: CommandRunner;

  private constructor(home: string, password: string, binaries: Binaries) {
    this.#home = home;
    this.data = join(home, 'data');
    this.#password = password;
    this.#binaries = binaries;
    this.#run = unprivileged(home);
  }

  /** Opens the folder, making it at the first call (1 s). Throws NoPostgresHere, UnusableFolder or PostgresFailed. */
  static async open(folder: string): Promise<Cluster> {
    const binaries = await findBinaries();
    for (const path of [folder, binaries.initdb]) checkName(path);
    checkOwner(folder);
    await mkdir(folder, { recursive: true });
    await chmod(folder, 0o700);
    const home = await realpath(folder);
    const cluster = new Cluster(home, await keptPassword(join(home, 'password')), binaries);
    if (!existsSync(cluster.data)) await cluster.#create();
    return cluster;
  }

  url(port: number): string {
    return `postgres://rolwissel:${this.#password}@127.0.0.1:${port}/postgres`;
  }

  /** Where the server listens, listened last, or (an own choice) never listened yet. */
  async port(): Promise<number | undefined> {
    const pidFile = await textOf(join(this.data, 'postmaster.pid'));
    const port = pidFile.split('\n')[3] || (await textOf(join(this.#home, 'port')));
    return Number(port) || undefined;
  }

  /** Starts the server and waits until it is ready, also through its recovery from a crash. Throws PostgresFailed. */
  async start(port: number | undefined): Promise<void> {
    await this.#forgetDeadServer();
    const chosen = port ?? (await freePort());
    const options = `-p ${chosen} -c listen_addresses=127.0.0.1 -c unix_socket_directories=`;
    await this.#command(this.#binaries.pg_ctl, [
      'start',
      '-w',
      '-t',
      '300',
      '-D',
      this.data,
      '-l',
      this.#log,
      '-o',
      options,
    ]);
    await writeFile(join(this.#home, 'port'), String(chosen));
  }

  /** Stops the server, ending its connections. Throws PostgresFailed. */
  async stop(): Promise<void> {
    await this.#command(this.#binaries.pg_ctl, ['stop', '-w', '-m', 'fast', '-D', this.data]);
  }

  get #log(): string {
    return join(this.#home, 'log');
  }

  /** Renamed when complete: a start that was cut short leaves nothing half made, and of two at once one wins. */
  async #create(): Promise<void> {
    const draft = `${this.data}.${process.pid}`;
    await rm(draft, { recursive: true, force: true });
    const superuser = ['-U', 'rolwissel', '--pwfile', join(this.#home, 'password'), '--auth', 'scram-sha-256'];
    const text = ['--encoding', 'UTF8', '--locale', 'C', '--locale-provider', 'builtin', '--builtin-locale', 'C.UTF-8'];
    await this.#command(this.#binaries.initdb, ['-D', draft, ...superuser, ...text, '--set', 'timezone=UTC']);
    await rename(draft, this.data).catch(async (error: unknown) => {
      await rm(draft, { recursive: true, force: true });
      if (!existsSync(this.data)) throw error;
    });
  }

  /** PostgreSQL waits for the pid in its file to vanish. After a power cut that pid may be another program's, and in a
   *  container nobody buries the dead. Only Linux tells: a server that lives works in its data folder. The file of one
   *  that another process started in the meantime is put back. */
  async #forgetDeadServer(): Promise<void> {
    if (process.platform !== 'linux') return;
    const file = join(this.data, 'postmaster.pid');
    const dead = await textOf(file);
    const [pid] = dead.split('\n');
    if (!pid || (await readlink(`/proc/${pid}/cwd`).catch(() => undefined)) === this.data) return;
    const aside = `${file}.${randomUUID()}`;
    if (!(await rename(file, aside).then(yes, no))) return;
    if ((await textOf(aside)) !== dead) await link(aside, file).catch(no);
    await rm(aside);
  }

  async #command(file: string, args: readonly string[]): Promise<void> {
    await this.#run(file, args).catch(async (error: Error) => {
      const reason = reasonIn(await textOf(this.#log));
      throw new PostgresFailed(`The embedded PostgreSQL does not start: ${reason} (its log is ${this.#log}).`, {
        cause: error,
      });
    });
  }
}

/** Linked when complete, so that two processes that start at once use the same. */
async function keptPassword(file: string): Promise<string> {
  if (!existsSync(file)) {
    const draft = `${file}.${process.pid}`;
    await writeFile(draft, randomBytes(24).toString('base64url'), { mode: 0o600 });
    await link(draft, file).catch(() => undefined);
    await rm(draft);
  }
  return readFile(file, 'utf8');
}

/** The last complaint in a log, with what PostgreSQL says more about it. */
function reasonIn(log: string): string {
  const lines = log.trimEnd().split('\n');
  const last = lines.findLastIndex((line) => /(?:FATAL|PANIC|error): /.test(line));
  const said =
    last < 0 ? lines.slice(-1) : lines.slice(last, last + 3).filter((line, index) => index === 0 || told.test(line));
  return said.map((line) => line.replace(/^.*?(?:FATAL|PANIC|error|DETAIL|HINT): +/, '')).join('. ');
}

const told = /(?:DETAIL|HINT): /;

const yes = () => true;
const no = () => false;

const textOf = (file: string) => readFile(file, 'utf8').catch(() => '');
