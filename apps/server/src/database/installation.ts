import type { ClientBase } from 'pg';
import { derivedKey } from '../access/secrets.ts';
import { unwrap, wrappingKey } from '../event-log/sealing.ts';
import { codeOf } from './database-away.ts';

/** The texts and seats in this database were made with another SECRET_KEY. */
export class WrongSecretKey extends Error {
  override readonly name = 'WrongSecretKey';

  constructor() {
    super(
      'This database belongs to another SECRET_KEY: start with the one it was made with (kept in DATA_DIR/secret-key unless it was set), or name another database.',
    );
  }
}

/** Notes at the first start which SECRET_KEY a database belongs to, and compares it at all others. Throws WrongSecretKey. */
export async function checkSecretKey(client: ClientBase, secretKey: string): Promise<void> {
  const fingerprint = derivedKey(secretKey, 'fingerprint');
  const noted = (await fingerprintIn(client)) ?? (await note(client, secretKey, fingerprint));
  if (noted && !noted.equals(fingerprint)) throw new WrongSecretKey();
}

/** Of several nodes that start at once one notes its key; what stands there then counts for all. */
async function note(client: ClientBase, secretKey: string, fingerprint: Buffer): Promise<Buffer | undefined> {
  if (!(await opensPersonalKeys(client, secretKey))) throw new WrongSecretKey();
  try {
    await client.query('INSERT INTO installation (key_fingerprint) VALUES ($1) ON CONFLICT DO NOTHING', [fingerprint]);
  } catch (error) {
    if (codeOf(error) !== mayNot) throw error; // a role with least rights leaves it to the owner's next start
  }
  return fingerprintIn(client);
}

const mayNot = '42501';

async function fingerprintIn(client: ClientBase): Promise<Buffer | undefined> {
  const { rows } = await client.query<{ fingerprint: Buffer }>(
    'SELECT key_fingerprint AS fingerprint FROM installation',
  );
  return rows[0]?.fingerprint;
}

/** Whether it opens the key of one person; of a database without any, also yes. */
async function opensPersonalKeys(client: ClientBase, secretKey: string): Promise<boolean> {
  const { rows } = await client.query<{ streamId: string; subject: string; wrapped: Buffer }>(
    'SELECT stream_id AS "streamId", subject, wrapped FROM subject_key LIMIT 1',
  );
  const [sample] = rows;
  if (!sample) return true;
  try {
    unwrap(wrappingKey(secretKey), sample.wrapped, sample);
    return true;
  } catch {
    return false;
  }
}
