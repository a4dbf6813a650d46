import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { asLibpqMeans } from '../config/database-url.ts';
import { mistakeIn } from '../start/mistake.ts';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './embedded-postgres.ts';
import { GuardedClient } from './guarded-client.ts';

jest.setTimeout(120_000);

const isPossible = spawnSync('openssl', ['version']).status === 0;
if (!isPossible) console.log('Skipped: TLS to the database, for want of openssl.');

(isPossible ? describe : describe.skip)('TLS to the database', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rolwissel-tls-'));
  const file = (name: string) => join(folder, name);
  let server: EmbeddedPostgres;

  const openssl = (...args: readonly string[]) => execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' });

  /** A certificate of an authority of our own. */
  function certify(name: string, host: string, authority: string): void {
    openssl(
      'req',
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-keyout',
      `${name}.key`,
      '-out',
      `${name}.csr`,
      '-subj',
      `/CN=${host}`,
    );
    writeFileSync(file(`${name}.ext`), `subjectAltName=DNS:${host}`);
    const by = ['-CA', `${authority}.crt`, '-CAkey', `${authority}.key`, '-CAcreateserial', '-days', '2'];
    openssl('x509', '-req', '-in', `${name}.csr`, ...by, '-extfile', `${name}.ext`, '-out', `${name}.crt`);
  }

  function authority(name: string): void {
    const self = ['-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', `/CN=${name}`];
    openssl('req', ...self, '-keyout', `${name}.key`, '-out', `${name}.crt`);
  }

  async function ask(url: string, question: string) {
    const client = new GuardedClient({ connectionString: url, connectionTimeoutMillis: 5_000 });
    try {
      await client.connect();
      return (await client.query<Record<string, unknown>>(question)).rows[0];
    } finally {
      await client.end();
    }
  }

  /** Shows one of the certificates from now on. */
  async function show(name: string): Promise<void> {
    for (const kind of ['crt', 'key']) copyFileSync(file(`${name}.${kind}`), file(`postgres/data/server.${kind}`));
    for (const order of ['ALTER SYSTEM SET ssl = on', 'SELECT pg_reload_conf()']) await ask(server.url, order);
    for (let tries = 0; tries < 50; tries++) {
      const seen = await ask(server.url, 'SHOW ssl');
      if (seen?.['ssl'] === 'on') break;
    }
    await new Promise((resolve) => setTimeout(resolve, 300));
  }

  const using = (words: string): string => asLibpqMeans(`${server.url.replace('127.0.0.1', 'localhost')}${words}`);

  /** Whether the connection is encrypted, or why there is none. */
  const outcome = (words: string): Promise<unknown> =>
    ask(using(words), 'SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()').then(
      (row) => row?.['ssl'],
      (error: unknown) => mistakeIn(error),
    );

  beforeAll(async () => {
    for (const name of ['ours', 'theirs']) authority(name);
    certify('right', 'localhost', 'ours');
    certify('elsewhere', 'db.example', 'ours');
    server = await startEmbeddedPostgres(file('postgres'));
  });
  afterAll(async () => {
    await server.stop();
    rmSync(folder, { recursive: true });
  });

  it('that speaks none is said in a sentence', async () => {
    expect(await outcome('')).toBe(false);
    expect(await outcome('?sslmode=require')).toMatch(/^The database does not speak TLS: /);
  });

  it('means what PostgreSQL itself means by each mode', async () => {
    await show('elsewhere');
    expect(await outcome('?sslmode=disable')).toBe(false);
    for (const mode of ['prefer', 'require', 'no-verify'])
      expect([mode, await outcome(`?sslmode=${mode}`)]).toEqual([mode, true]);
    expect(await outcome(`?sslmode=verify-ca&sslrootcert=${file('ours.crt')}`)).toBe(true);
    expect(await outcome(`?sslmode=require&sslrootcert=${file('theirs.crt')}`)).toMatch(/authority that is not known/);
    expect(await outcome(`?sslmode=verify-full&sslrootcert=${file('ours.crt')}`)).toMatch(/is for another host/);
    expect(await outcome('?sslmode=verify-full')).toMatch(/authority that is not known here: .*sslrootcert/);
    await show('right');
    expect(await outcome(`?sslmode=verify-full&sslrootcert=${file('ours.crt')}`)).toBe(true);
  });
});
