import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newKey, wrap, wrappingKey } from '../event-log/sealing.ts';
import { WrongSecretKey } from './installation.ts';
import { prepareDatabase } from './preparation.ts';
import { createScratchDatabase, type ScratchDatabase } from './scratch-database.ts';

const first = 'the first key of all';
const other = 'another key entirely';

describe('the key of a database', () => {
  let scratch: ScratchDatabase;
  beforeAll(async () => {
    scratch = await createScratchDatabase(process.env.TEST_DATABASE_URL);
  });
  afterAll(() => scratch.drop());

  const forget = () => scratch.pool.query('DELETE FROM installation');
  const prepare = (secretKey: string, url = scratch.url) => prepareDatabase(url, { secretKey });

  it('is noted at the first start and compared at all others', async () => {
    await prepare(first);
    await prepare(first);
    await expect(prepare(other)).rejects.toThrow(WrongSecretKey);
    const { rows } = await scratch.pool.query('SELECT length(key_fingerprint) AS bytes FROM installation');
    expect(rows).toEqual([{ bytes: 32 }]);
  });

  it('is one, when two nodes with different keys start at once', async () => {
    await forget();
    const results = await Promise.allSettled([prepare(first), prepare(other)]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('is found out on a database from before, by what it opens', async () => {
    await forget();
    const [streamId, subject] = [randomUUID(), 'somebody'];
    await scratch.pool.query('INSERT INTO subject_key VALUES ($1, $2, $3)', [
      streamId,
      subject,
      wrap(wrappingKey(first), newKey(), { streamId, subject }),
    ]);
    await expect(prepare(other)).rejects.toThrow(WrongSecretKey);
    expect((await scratch.pool.query('SELECT 1 FROM installation')).rowCount).toBe(0);
    await prepare(first);
    await expect(prepare(other)).rejects.toThrow(WrongSecretKey);
  });

  it('is compared, and not noted, by a role that may only read', async () => {
    const role = `reader_${randomUUID().slice(0, 8)}`;
    await forget();
    await scratch.pool.query(
      `CREATE ROLE ${role} LOGIN PASSWORD 'x'; GRANT SELECT ON ALL TABLES IN SCHEMA public TO ${role}`,
    );
    try {
      const url = Object.assign(new URL(scratch.url), { username: role, password: 'x' }).href;
      await prepare(first, url);
      await expect(prepare(other, url)).rejects.toThrow(WrongSecretKey);
      expect((await scratch.pool.query('SELECT 1 FROM installation')).rowCount).toBe(0);
    } finally {
      await scratch.pool.query(`DROP OWNED BY ${role}; DROP ROLE ${role}`);
    }
  });
});
