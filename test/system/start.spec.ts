import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { freePort } from '../../apps/server/src/database/embedded/free-port.ts';
import { createScratchDatabase, type ScratchDatabase } from '../../apps/server/src/database/scratch-database.ts';
import { failedStart } from '../support/failed-start.ts';
import { builtServer, type ServerProcess, spawnServer } from '../support/server-process.ts';
import { until } from '../support/until.ts';

jest.setTimeout(60_000);

const folder = mkdtempSync(join(tmpdir(), 'rolwissel-start-'));
const isRoot = process.getuid?.() === 0;
const somebody = 12_345;
const ownerLink = join(import.meta.dirname, '../../apps/server/dist/owner-link.js');
let database: ScratchDatabase;
let port: number;
const running: ServerProcess[] = [];

beforeAll(async () => {
  chmodSync(folder, 0o755);
  database = await createScratchDatabase(process.env.TEST_DATABASE_URL);
  port = await freePort();
});
afterEach(() => Promise.all(running.splice(0).map((server) => server.kill())));
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await database.drop();
});

async function serve(): Promise<ServerProcess> {
  const server = await spawnServer(database.url);
  running.push(server);
  return server;
}

/** A folder of this test, owned by somebody or by who runs it. */
function folderOf(name: string, owner?: number): string {
  const path = join(folder, name);
  mkdirSync(path);
  if (owner !== undefined) chownSync(path, owner, owner);
  return path;
}

/** How a start ended, and in which words. */
async function outcome(env: Readonly<Record<string, string>>, uid?: number) {
  const { code, stdout, stderr } = await failedStart({ PORT: String(port), ...env }, uid);
  const isPlain = /^[A-Z/].*\.\n$/.test(stderr) && !['\u001b', 'hushhush'].some((mark) => stderr.includes(mark));
  return { code, stdout, isPlain, lines: stderr.trimEnd().split('\n') };
}

/** With code 1 and one sentence: no stack, no colours, no secret. */
const sentence = (said: RegExp) => ({
  code: 1,
  stdout: '',
  isPlain: true,
  lines: [expect.stringMatching(said)],
});

const urlWith = (change: (url: URL) => void): string => {
  const url = new URL(database.url);
  change(url);
  return url.href;
};

describe('a start that cannot succeed ends with one sentence', () => {
  it('about every setting that cannot be used', async () => {
    expect(await outcome({ PORT: '0', DATABASE_URL: 'postgres://u:hushhush%@h/d' })).toEqual(
      sentence(/^PORT must be .*DATABASE_URL must be .*encoded/),
    );
  });

  it('about a wrong password', async () => {
    expect(await outcome({ DATABASE_URL: urlWith((url) => (url.password = 'hushhush')) })).toEqual(
      sentence(/^The database at 127.*password.*DATABASE_URL/),
    );
  });

  it('about a database that is not there', async () => {
    expect(await outcome({ DATABASE_URL: urlWith((url) => (url.pathname = '/nothing')) })).toEqual(
      sentence(/has no database of this name/),
    );
  });

  it('about a server that is none', async () => {
    const stranger = createServer((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')).listen(0, '127.0.0.1');
    await once(stranger, 'listening');
    const address = stranger.address();
    const url = `postgres://u:hushhush@127.0.0.1:${typeof address === 'object' ? address?.port : 0}/d?sslmode=require`;
    expect(await outcome({ DATABASE_URL: url })).toEqual(sentence(/no PostgreSQL, or does not speak TLS/));
    stranger.close();
  });

  it('about another SECRET_KEY', async () => {
    await (await serve()).kill('SIGTERM');
    expect(await outcome({ DATABASE_URL: database.url, SECRET_KEY: 'x'.repeat(20) })).toEqual(
      sentence(/belongs to another SECRET_KEY/),
    );
  });

  it('about a port that is taken', async () => {
    const server = await serve();
    const taken = new URL(server.url).port;
    expect(await outcome({ DATABASE_URL: database.url, PORT: taken })).toEqual(
      sentence(new RegExp(`^Port ${taken} is taken.*PORT\\.$`)),
    );
  });

  it('about a file where the folder should be', async () => {
    writeFileSync(join(folder, 'file'), '');
    expect(await outcome({ DATA_DIR: join(folder, 'file') })).toEqual(sentence(/file.* is in the way.*DATA_DIR/));
  });

  it.each(['budget $HOME 2026', 'back`quote', 'a "name"'])('about a folder called %s', async (name) =>
    expect(await outcome({ DATA_DIR: folderOf(name) })).toEqual(
      sentence(/cannot live in .*rename the folder, or name a server in DATABASE_URL/),
    ),
  );
});

/** Only root can be somebody else. */
(isRoot ? describe : describe.skip)('a folder of somebody else', () => {
  it('is not taken away from them by root', async () => {
    const theirs = folderOf('theirs', somebody);
    for (const env of [{ DATA_DIR: theirs }, { DATA_DIR: join(theirs, 'new') }])
      expect(await outcome(env)).toEqual(
        sentence(/theirs.* belongs to the user with number 12345.*start as that user/),
      );
    expect(await outcome({ DATA_DIR: theirs, DATABASE_URL: database.url, OWNER_KEY: '' })).toEqual(
      sentence(/belongs to the user/),
    );
    expect(statSync(theirs).uid).toBe(somebody);
  });

  it('is named to who may not use it, with its owner and what to do', async () => {
    expect(await outcome({ DATA_DIR: folderOf('of-root') }, somebody)).toEqual(
      sentence(/of-root.*belongs to the user with number 0.*chown/),
    );
  });
});

describe('the owner link', () => {
  it('is in no log, and printed at a command', async () => {
    const server = await serve();
    expect(server.output()).toContain('npm run owner-link');
    expect(server.output()).not.toContain(server.ownerKey);
    await server.kill('SIGTERM');
    const env = { PATH: process.env.PATH, OWNER_KEY: server.ownerKey, SECRET_KEY: server.secretKey, PORT: '4321' };
    const link = async (more: object) => {
      const child = spawn(process.execPath, [ownerLink], { env: { ...env, ...more } });
      const [text] = await once(child.stdout, 'data');
      return String(text).trim();
    };
    expect(await link({})).toBe(`http://localhost:4321/console#${server.ownerKey}`);
    expect(await link({ PUBLIC_URL: 'https://workshop.example' })).toBe(
      `https://workshop.example/console#${server.ownerKey}`,
    );
  });
});

/** A shell between npm and the server, as npm starts one. */
(process.platform === 'win32' ? describe.skip : describe)('a server that npm started', () => {
  it('stops when npm was told to, although nobody tells the server', async () => {
    const own = await freePort();
    const shell = spawn('sh', ['-c', `"${process.execPath}" "${builtServer}"; true`], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: {
        PATH: process.env.PATH,
        npm_lifecycle_event: 'start',
        PORT: String(own),
        HOST: '127.0.0.1',
        DATABASE_URL: database.url,
        OWNER_KEY: 'owner-key-of-the-tests',
        SECRET_KEY: 'secret-key-of-the-tests',
      },
    });
    let output = '';
    shell.stdout.on('data', (bytes) => {
      output += bytes;
    });
    await until('it is ready', () => output.includes('ready '), 20_000);
    shell.kill('SIGTERM');
    const isUp = () =>
      fetch(`http://127.0.0.1:${own}/healthz`).then(
        () => true,
        () => false,
      );
    await until('it is gone', async () => !(await isUp()), 5_000);
    expect(await isUp()).toBe(false);
  });
});
