import { randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Pool } from 'pg';
import { migrations } from '../database/migrations/index.ts';
import { prepareDatabase } from '../database/preparation.ts';
import { createScratchDatabase, type ScratchDatabase } from '../database/scratch-database.ts';
import { chain } from '../event-log/chain.ts';
import { EventLog } from '../event-log/event-log.ts';
import { HeadSeals } from '../event-log/head-seals.ts';
import { newKey, seal, wrap, wrappingKey } from '../event-log/sealing.ts';
import { genesis } from '../event-log/stored-event.ts';
import { backUp } from './backup.ts';
import { checkBackup } from './backup-file.ts';
import { keptTables, tablesLeftOut } from './kept-tables.ts';
import { restore } from './restore.ts';

const secretKey = 'the secret key of this backup';
const madeAt = '2026-11-23T13:05:07.089Z';
const folder = mkdtempSync(join(tmpdir(), 'rolwissel-backup-'));
const file = join(folder, 'all.jsonl.gz');
const databases: ScratchDatabase[] = [];
let source: ScratchDatabase;

async function database(): Promise<ScratchDatabase> {
  const scratch = await createScratchDatabase(process.env.TEST_DATABASE_URL);
  databases.push(scratch);
  return scratch;
}

/** Everything a backup must bring back, digested table by table. */
async function digests(pool: Pool): Promise<Record<string, unknown>> {
  const found: Record<string, unknown> = {};
  for (const table of keptTables) {
    const { rows } = await pool.query(
      `SELECT count(*)::int AS rows, md5(string_agg(row_to_json(t)::text, '' ORDER BY row_to_json(t)::text)) AS digest FROM ${table} AS t`,
    );
    found[table] = rows[0];
  }
  return found;
}

/** A workshop with words that a careless copy spoils. */
async function workshopIn({ pool }: ScratchDatabase, trainer: string, words: string): Promise<string> {
  const id = randomUUID();
  const person = randomUUID();
  const key = newKey();
  const owner = { streamId: id, subject: person };
  await pool.query(
    `INSERT INTO workshop (id, trainer_id, title, format, join_code, join_secret_hash) VALUES ($1, $2, $3, 'custom', $4, $5)`,
    [id, trainer, words, id.slice(0, 6), Buffer.from(id)],
  );
  const events = Array.from({ length: 1_200 }, (_, n) => ({
    commandId: randomUUID(),
    commandIndex: 0,
    type: 'LineCaptured',
    schemaVersion: 1,
    actor: `participant:${person}`,
    at: madeAt,
    data: { n, big: 2 ** 53 - 1, small: 5e-324, words, text: { of: person, sealed: seal(key, words, owner) } },
  }));
  const subject = { subject: person, wrapped: wrap(wrappingKey(secretKey), key, owner) };
  const log = new EventLog(pool, new HeadSeals(secretKey));
  const all = chain(genesis, events);
  for (let from = 0; from < all.length; from += 300) {
    const some = all.slice(from, from + 300); // a busy machine has little time for each
    await log.append([
      { streamId: id, after: all[from - 1] ?? genesis, events: some, status: 'live', newKeys: [subject] },
    ]);
  }
  await pool.query('INSERT INTO seat_seen (workshop_id, participant_id) VALUES ($1, $2)', [id, person]);
  await pool.query(
    `INSERT INTO share_link (id, workshop_id, page, audience, secret_hash, ends_at) VALUES ($1, $2, 'replay', 'client', $3, $4)`,
    [randomUUID(), id, Buffer.from(id), madeAt],
  );
  await pool.query('INSERT INTO review_note (id, workshop_id, position, author, sealed) VALUES ($1, $2, 1, $3, $4)', [
    randomUUID(),
    id,
    trainer,
    seal(key, words, owner),
  ]);
  return id;
}

beforeAll(async () => {
  source = await database();
  await new EventLog(source.pool, new HeadSeals(secretKey)).sealHeads(); // as a server does when it starts
  const trainer = randomUUID();
  await source.pool.query(`INSERT INTO trainer (id, name, owner) VALUES ($1, 'Owner', true)`, [trainer]);
  await source.pool.query(`INSERT INTO trainer_session VALUES ('\\x01', $1, now())`, [trainer]);
  await workshopIn(source, trainer, 'a "quote", a \\backslash, a\nline, a\u2028separator, é 👩‍👩‍👧 ["event",{}]');
  await workshopIn(source, trainer, 'plain');
  await backUp(source.url, file, madeAt);
});
afterAll(async () => {
  await Promise.all(databases.map((scratch) => scratch.drop()));
  rmSync(folder, { recursive: true });
});

describe('a backup', () => {
  it('holds every table but those that are left out on purpose', async () => {
    const { rows } = await source.pool.query<{ name: string }>(
      `SELECT relname AS name FROM pg_class WHERE relkind IN ('r', 'p') AND NOT relispartition AND relnamespace = 'public'::regnamespace`,
    );
    expect(rows.map(({ name }) => name).sort()).toEqual([...keptTables, ...tablesLeftOut].sort());
  });

  it('brings everything back as it was, every log sound, and nobody signed in', async () => {
    const target = await database();
    const { changed, header } = await restore(target.url, file, secretKey);
    expect(changed).toEqual([]);
    expect(header).toMatchObject({
      at: madeAt,
      migration: migrations.at(-1)?.name,
      rows: { workshop: 2, event: 2_400 },
    });
    expect(await digests(target.pool)).toEqual(await digests(source.pool));
    expect((await target.pool.query('SELECT FROM trainer_session')).rowCount).toBe(0);
    const again = join(folder, 'again.jsonl.gz');
    await backUp(target.url, again, madeAt);
    expect((await checkBackup(again)).rows).toEqual(header.rows);
  });

  it('takes one moment of the database, whatever happens meanwhile', async () => {
    const busy = await database();
    const trainer = randomUUID();
    await busy.pool.query(`INSERT INTO trainer (id, name) VALUES ($1, 'One')`, [trainer]);
    let going = true;
    const adding = (async () => {
      while (going) await workshopIn(busy, trainer, 'meanwhile');
    })();
    const live = join(folder, 'live.jsonl.gz');
    await backUp(busy.url, live, madeAt);
    going = false;
    await adding;
    expect((await restore((await database()).url, live, secretKey)).changed).toEqual([]);
  });

  it('is for its owner’s eyes, and there only when it is complete', async () => {
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const nowhere = join(folder, 'never.jsonl.gz');
    await expect(backUp(source.url.replace(/\/scratch\w+$/, '/postgres'), nowhere, madeAt)).rejects.toThrow(
      'There is nothing to back up',
    );
    expect(readdirSync(folder).filter((name) => name.startsWith('never'))).toEqual([]);
  });
});

describe('a restore', () => {
  const altered = (name: string, change: (lines: string[]) => string[]) => {
    const path = join(folder, name);
    writeFileSync(path, gzipSync(change(gunzipSync(readFileSync(file)).toString().split('\n')).join('\n')));
    return path;
  };
  const cut = (name: string, bytes: number) => {
    const path = join(folder, name);
    writeFileSync(path, readFileSync(file).subarray(0, bytes));
    return path;
  };
  const flipped = () => {
    const path = join(folder, 'flipped');
    const bytes = readFileSync(file);
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
    writeFileSync(path, bytes);
    return path;
  };
  const plain = (name: string, bytes: string | Buffer) => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    return path;
  };

  it.each([
    ['cut short', () => cut('cut', 40_000), 'is damaged or cut short'],
    ['empty', () => cut('empty', 0), 'is damaged or cut short'],
    ['with a flipped bit', flipped, 'is damaged or cut short'],
    ['with a row less', () => altered('less', (lines) => lines.toSpliced(7, 1)), 'is damaged or cut short'],
    [
      'with a changed row',
      () => altered('changed', (lines) => lines.with(9, '["event",{}]')),
      'is damaged or cut short',
    ],
    ['without its end', () => altered('endless', (lines) => lines.slice(0, -2)), 'is damaged or cut short'],
    ['of something else', () => plain('other', 'CREATE TABLE'), 'is no backup of Rolwissel'],
    ['of something else, zipped', () => plain('zip', gzipSync('{"format":"other"}\n')), 'is no backup of Rolwissel'],
    [
      'of a newer form',
      () => altered('form', ([first, ...rest]) => [String(first).replace('"version":1', '"version":2'), ...rest]),
      'newer release',
    ],
    ['that is not there', () => join(folder, 'nowhere'), 'There is no file'],
  ])('refuses a file %s whole, in one sentence', async (_, make, sentence) => {
    const target = databases[1] ?? source;
    await expect(restore(target.url, make(), secretKey)).rejects.toThrow(sentence);
  });

  it('refuses a file of a newer schema', async () => {
    const newer = join(folder, 'newer.jsonl.gz');
    await source.pool.query(`INSERT INTO migration (timestamp, name) VALUES (9999999999999, 'Later9999999999999')`);
    await expect(backUp(source.url, newer, madeAt)).rejects.toThrow('A newer release has used this database');
    await source.pool.query(`DELETE FROM migration WHERE name = 'Later9999999999999'`);
  });

  it('brings an older schema up to date', async () => {
    const old = await database();
    await old.pool.query('DROP SCHEMA public CASCADE; CREATE SCHEMA public');
    await prepareDatabase(old.url, { upTo: migrations.slice(0, 2) });
    const trainer = randomUUID();
    await old.pool.query(`INSERT INTO trainer (id, name) VALUES ($1, 'One')`, [trainer]);
    const older = join(folder, 'older.jsonl.gz');
    await backUp(old.url, older, madeAt);
    const fresh = await database();
    await expect(restore(fresh.url, older, secretKey)).rejects.toThrow('newer than the backup');
    await fresh.pool.query('DROP SCHEMA public CASCADE; CREATE SCHEMA public');
    await restore(fresh.url, older, secretKey);
    const { rows } = await fresh.pool.query('SELECT id, (SELECT count(*)::int FROM migration) AS ran FROM trainer');
    expect(rows).toEqual([{ id: trainer, ran: migrations.length }]);
  });

  it('leaves a database with workshops alone', async () => {
    const before = await digests(source.pool);
    await expect(restore(source.url, file, secretKey)).rejects.toThrow('There are workshops in this database');
    expect(await digests(source.pool)).toEqual(before);
  });

  it('refuses another SECRET_KEY, and leaves nothing behind', async () => {
    const target = await database();
    await expect(restore(target.url, file, 'another secret key')).rejects.toThrow('SECRET_KEY is not the one');
    expect((await target.pool.query('SELECT FROM event')).rowCount).toBe(0);
    expect((await restore(target.url, file, secretKey)).changed).toEqual([]);
  });

  it('replaces the owner whom a first sign-in entered', async () => {
    const target = await database();
    await target.pool.query(`INSERT INTO trainer (id, name, owner) VALUES ($1, 'Owner', true)`, [randomUUID()]);
    await restore(target.url, file, secretKey);
    expect(await digests(target.pool)).toEqual(await digests(source.pool));
  });

  it('names the logs that were changed before the backup was made', async () => {
    const tampered = await database();
    await restore(tampered.url, file, secretKey);
    await tampered.pool.query('ALTER TABLE event DISABLE TRIGGER USER');
    const { rows } = await tampered.pool.query<{ id: string }>('SELECT id FROM stream LIMIT 1');
    await tampered.pool.query(`UPDATE event SET data = data || '{"n": -1}' WHERE stream_id = $1 AND position = 7`, [
      rows[0]?.id,
    ]);
    const copy = join(folder, 'tampered.jsonl.gz');
    await backUp(tampered.url, copy, madeAt);
    const { changed } = await restore((await database()).url, copy, secretKey);
    expect(changed).toEqual([{ workshopId: rows[0]?.id, findings: [{ kind: 'chain', position: 7 }] }]);
  });
});
