import { fork, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { startEmbeddedPostgres } from '../../apps/server/dist/database/embedded-postgres.js';

const root = join(import.meta.dirname, '../..');

export const ownerKey = 'a-key-for-the-bench-only';

/** The built server in a process of its own, on an embedded database in a new folder. `stop` leaves nothing behind. `preload`:
 *  a module loaded into it first, which answers `ask`. */
export async function startServer({ preload } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'rolwissel-bench-'));
  const database = await startEmbeddedPostgres(join(folder, 'postgres'));
  const port = await freePort();
  const env = {
    ...process.env,
    PORT: String(port),
    DATA_DIR: folder,
    DATABASE_URL: database.url,
    OWNER_KEY: ownerKey,
    LOG_LEVEL: 'error',
    HOST: '127.0.0.1',
  };
  const child = spawn(
    process.execPath,
    [
      ...(process.env.BENCH_NODE_ARGS ?? '').split(' ').filter(Boolean),
      ...(preload ? ['--expose-gc', '--import', pathToFileURL(join(import.meta.dirname, preload)).href] : []),
      'apps/server/dist/bundle/main.js',
    ],
    { cwd: root, env, stdio: ['ignore', 'pipe', 'inherit', 'ipc'] },
  );
  await new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`The server ended with ${code}`)));
    child.stdout.on('data', (text) => String(text).includes('ready ') && resolve());
  });
  child.removeAllListeners('exit');
  return {
    url: `http://127.0.0.1:${port}`,
    databaseUrl: database.url,
    cpuSeconds: () => cpuSeconds(child.pid),
    ask: () => asked(child, 'now'),
    async stop() {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await ended;
      await database.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A process of ours. `ask` sends a question and resolves with the answer; `once` asks one thing and ends it. */
export function startChild(file) {
  const child = fork(join(import.meta.dirname, file), { serialization: 'advanced' });
  const failed = new Promise((_resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => code && reject(new Error(`${file} ended with ${code}`)));
  });
  failed.catch(() => undefined); // told to whoever asks
  const ask = (question) => Promise.race([asked(child, question), failed]);
  const end = () => child.kill();
  return { ask, end, once: (question) => ask(question).finally(end) };
}

function asked(child, question) {
  const answered = new Promise((resolve) => child.once('message', resolve));
  child.send(question);
  return answered;
}

/** In such a process: answers each question with the act of its `kind`. */
export function answering(acts) {
  const answer = async (question) => process.send((await acts[question.kind](question)) ?? null);
  process.on('message', (question) => void answer(question));
}

/** User and system time of a process so far, in seconds (Linux). */
export function cpuSeconds(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}
