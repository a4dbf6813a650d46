import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Client } from 'pg';
import { Cluster } from './embedded/cluster.ts';
import { startEmbeddedPostgres } from './embedded-postgres.ts';

jest.setTimeout(30_000);

/** Above what Linux gives out. */
const nobodysPid = 4_194_305;

async function ask<T>(url: string, question: string): Promise<T | undefined> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ answer: T }>(question);
    return rows[0]?.answer;
  } finally {
    await client.end();
  }
}

const isUp = (url: string) =>
  ask(url, 'SELECT 1').then(
    () => true,
    () => false,
  );

describe('the embedded PostgreSQL', () => {
  const home = mkdtempSync(join(tmpdir(), 'rolwissel-postgres-'));
  const pidFile = join(home, 'data/postmaster.pid');
  const pid = () => Number(readFileSync(pidFile, 'utf8').split('\n')[0]);
  let cluster: Cluster;

  beforeAll(async () => {
    cluster = await Cluster.open(home);
  });
  afterAll(() => rmSync(home, { recursive: true }));

  it('speaks UTF-8 and syncs what it commits', async () => {
    const server = await startEmbeddedPostgres(home);
    expect(await ask(server.url, `SELECT current_setting('server_encoding') AS answer`)).toBe('UTF8');
    expect(await ask(server.url, `SELECT current_setting('fsync') AS answer`)).toBe('on');
    await server.stop();
    expect(await isUp(server.url)).toBe(false);
  });

  it('is taken over when a killed process left it running', async () => {
    await cluster.start(undefined);
    const before = pid();
    const server = await startEmbeddedPostgres(home);
    expect(pid()).toBe(before);
    expect(server.url).toBe(cluster.url(Number(await cluster.port())));
    await server.stop();
  });

  it('comes back under the same address within 5 s when it is killed, with all that was committed', async () => {
    const server = await startEmbeddedPostgres(home);
    await ask(server.url, 'CREATE TABLE kept AS SELECT 42 AS answer');
    process.kill(pid(), 'SIGKILL');
    const killedAt = Date.now();
    while (!(await isUp(server.url))) await sleep(50);
    expect(Date.now() - killedAt).toBeLessThan(5_000);
    expect(await ask(server.url, 'SELECT answer FROM kept')).toBe(42);
    await server.stop();
  });

  it('is shared by processes that start at once after a crash; the last to let go stops it', async () => {
    writeFileSync(
      pidFile,
      [nobodysPid, join(home, 'data'), 1_700_000_000, 1, '', '127.0.0.1', '', 'ready   '].join('\n'),
    );
    const servers = await Promise.all([1, 2, 3].map(() => startEmbeddedPostgres(home)));
    const url = String(servers[0]?.url);
    expect(servers.map((server) => server.url)).toEqual([url, url, url]);
    await servers[0]?.stop();
    expect(await isUp(url)).toBe(true);
    await Promise.all(servers.map((server) => server.stop()));
    expect(await isUp(url)).toBe(false);
  });

  it('starts elsewhere when another program took its port and its pid', async () => {
    const stranger = createServer((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')).listen(0, '127.0.0.1');
    await once(stranger, 'listening');
    const address = stranger.address();
    const port = typeof address === 'object' ? Number(address?.port) : 0;
    writeFileSync(
      pidFile,
      [process.pid, join(home, 'data'), 1_700_000_000, port, '', '127.0.0.1', '', 'ready   '].join('\n'),
    );

    const server = await startEmbeddedPostgres(home);
    expect(new URL(server.url).port).not.toBe(String(port));
    expect(await isUp(server.url)).toBe(true);
    await server.stop();
    stranger.close();
  });

  it('says with the words of its log why it cannot start', async () => {
    const version = join(home, 'data/PG_VERSION');
    const fine = readFileSync(version);
    writeFileSync(version, '11\n');
    await expect(cluster.start(undefined)).rejects.toThrow('initialized by PostgreSQL version 11');
    writeFileSync(version, fine);
  });
});
