// How long a newcomer waits: `git clone`, then `npm start` until it says ready; and how long the second time.
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cpuSeconds, freePort } from './processes.js';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'rolwissel-fresh-'));
const clone = join(folder, 'rolwissel');
execFileSync('git', ['clone', '--quiet', root, clone]);
const port = await freePort();
try {
  const first = await startMs();
  const second = await startMs();
  const cpu = await startCpuSeconds();
  console.log(`
first start, warm npm cache   ${(first / 1_000).toFixed(1)} s   (aim: within 90 s)
second start                  ${(second / 1_000).toFixed(1)} s   (aim: within 5 s)
CPU of the server until ready ${cpu.toFixed(2)} s   (aim: at most 2.0 s)
`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Milliseconds from `npm start` to the line that says ready. */
async function startMs() {
  const began = performance.now();
  const env = { ...process.env, PORT: String(port), HOST: '127.0.0.1' };
  const child = spawn('npm', ['start'], { cwd: clone, env, detached: true, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  await new Promise((resolve, reject) => {
    child.stdout.on('data', (text) => String(text).includes('ready ') && resolve());
    child.once('exit', (code) => reject(new Error(`npm start ended with ${code}`)));
  });
  const ms = performance.now() - began;
  process.kill(-Number(child.pid), 'SIGTERM'); // npm, its shell and the server
  await ended;
  await new Promise((resolve) => setTimeout(resolve, 1_000)); // the database goes last
  return ms;
}

/** What the server itself computes until it says ready, on the database of the starts before (Linux). */
async function startCpuSeconds() {
  const env = { ...process.env, PORT: String(port), HOST: '127.0.0.1' };
  const child = spawn(process.execPath, ['apps/server/dist/bundle/main.js'], {
    cwd: clone,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  await new Promise((resolve, reject) => {
    child.stdout.on('data', (text) => String(text).includes('ready ') && resolve());
    child.once('exit', (code) => reject(new Error(`The server ended with ${code}`)));
  });
  const seconds = cpuSeconds(child.pid);
  child.kill('SIGTERM');
  await ended;
  return seconds;
}
