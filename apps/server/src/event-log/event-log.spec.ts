import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { isAway, isDataError } from '../database/database-away.ts';
import { createPool } from '../database/pool.ts';
import { prepareDatabase } from '../database/preparation.ts';
import { createScratchDatabase, type ScratchDatabase } from '../database/scratch-database.ts';
import { BrokenBatch, isRepeatedCommand } from './append.ts';
import { chain } from './chain.ts';
import { EventLog } from './event-log.ts';
import { HeadSeals } from './head-seals.ts';
import type { JsonObject } from './json.ts';
import { newKey } from './sealing.ts';
import { type Batch, genesis, type Head, type StoredEvent } from './stored-event.ts';

const seals = new HeadSeals('the secret of these tests');
let scratch: ScratchDatabase;
let log: EventLog;
let stream: string;

beforeAll(async () => {
  scratch = await createScratchDatabase(process.env.TEST_DATABASE_URL);
  log = new EventLog(scratch.pool, seals);
});
afterAll(() => scratch.drop());
beforeEach(() => {
  stream = randomUUID();
});

/** One command's events. */
function command(commandId: string, datas: readonly JsonObject[] = [{}]) {
  const at = '2026-11-23T13:05:07.080Z';
  return datas.map((data, commandIndex) => ({
    commandId,
    commandIndex,
    type: 'Noted',
    schemaVersion: 1,
    actor: 'anna',
    at,
    data,
  }));
}

function batchAfter(after: Head, events = command(randomUUID()), streamId = stream): Batch {
  return { streamId, after, events: chain(after, events), status: 'live', newKeys: [] };
}

function headAfter(batch: Batch): Head {
  const { position, hash } = batch.events.at(-1) ?? batch.after;
  return { position, hash };
}

/** A stream of so many events; a few thousand at a time, as a busy machine can take them. */
async function filled(count: number): Promise<Head> {
  let head = genesis;
  for (let left = count; left > 0; left -= 3_000) {
    const notes = Array.from({ length: Math.min(left, 3_000) }, (_, note) => command(randomUUID(), [{ note }]));
    const batch = batchAfter(head, notes.flat());
    await log.append([batch]);
    head = headAfter(batch);
  }
  return head;
}

/** How a rejection is classified. */
const failureOf = (promise: Promise<unknown>) =>
  promise.then(
    () => undefined,
    (error: unknown) => ({ repeated: isRepeatedCommand(error), data: isDataError(error), away: isAway(error) }),
  );

const holes = async () => {
  const { rows } = await scratch.pool.query(
    'SELECT stream_id FROM event GROUP BY stream_id HAVING min(position) <> 1 OR max(position) <> count(*)',
  );
  return rows.length;
};

describe('an append', () => {
  it('gives back what was recorded, as it was', async () => {
    const data = { b: 1, a: { d: [1.5, 1e21, null, true], c: 'é "quoted" \\ {back} , 👩‍🏭' }, '': 'x' };
    const batch = batchAfter(genesis, command(randomUUID(), [data, { more: [] }]));
    expect(await log.append([batch])).toEqual(new Map([[stream, 'recorded']]));
    expect(await log.read(stream, 0)).toEqual(batch.events);
    expect(await log.read(stream, 1)).toEqual(batch.events.slice(1));
    expect(await log.read(stream, 0, 1)).toEqual(batch.events.slice(0, 1));
    expect(await log.heads([stream, randomUUID()])).toEqual(
      new Map([[stream, { position: 2, hash: batch.events[1]?.hash }]]),
    );
  });

  it('records some streams while others meet a conflict', async () => {
    const [there, stale, fresh] = [randomUUID(), randomUUID(), randomUUID()];
    const first = batchAfter(genesis, undefined, there);
    await log.append([first, batchAfter(genesis, undefined, stale)]);
    const missing = randomUUID();
    const appended = await log.append([
      batchAfter(genesis, undefined, stale),
      batchAfter(headAfter(first), command(randomUUID(), [{}, {}]), there),
      batchAfter(genesis, undefined, fresh),
      batchAfter({ position: 4, hash: genesis.hash }, undefined, missing),
    ]);
    expect([stale, there, fresh, missing].map((id) => appended.get(id))).toEqual([
      'conflict',
      'recorded',
      'recorded',
      'conflict',
    ]);
    const positions = [...(await log.heads([there, stale, fresh])).values()].map((head) => head.position);
    expect(positions.sort((a, b) => a - b)).toEqual([1, 1, 3]);
    expect(await holes()).toBe(0);
  });

  it('meets a conflict at the right position after another past', async () => {
    const head = await filled(1);
    const other = batchAfter({ ...head, hash: 'f'.repeat(64) });
    expect(await log.append([other])).toEqual(new Map([[stream, 'conflict']]));
  });

  it('lets one of two appenders win, with never a hole', async () => {
    const head = await filled(1);
    const race = async (after: Head) => {
      const rivals = [batchAfter(after, command(randomUUID(), [{}, {}])), batchAfter(after)];
      const accepted = await Promise.all(rivals.map((rival) => log.append([rival])));
      const winners = rivals.filter((_, index) => accepted[index]?.get(stream) === 'recorded');
      expect(winners).toHaveLength(1);
      return winners[0] ? headAfter(winners[0]) : after;
    };
    let after = head;
    for (let round = 0; round < 30; round++) after = await race(after);
    expect(await log.verify(stream)).toMatchObject({ ok: true, events: after.position, headHash: after.hash });
    expect(await holes()).toBe(0);
  });

  it('lets one of two creators win', async () => {
    for (let round = 0; round < 20; round++) {
      stream = randomUUID();
      const accepted = await Promise.all([1, 2, 3].map(() => log.append([batchAfter(genesis)])));
      expect(accepted.filter((streams) => streams.get(stream) === 'recorded')).toHaveLength(1);
    }
  });

  it('never waits in a circle when many write the same streams in another order', async () => {
    const streams = Array.from({ length: 6 }, () => randomUUID());
    const writer = async (order: readonly string[]) => {
      for (let round = 0; round < 15; round++) {
        const heads = await log.heads(order);
        await log.append(order.map((id) => batchAfter(heads.get(id) ?? genesis, undefined, id)));
      }
    };
    await Promise.all([
      writer(streams),
      writer(streams.toReversed()),
      writer(streams.toSorted()),
      writer(streams.slice(2)),
    ]);
    for (const id of streams) expect(await log.verify(id)).toMatchObject({ ok: true });
    expect(await holes()).toBe(0);
  });

  it('refuses a command that is recorded already, and all that came along', async () => {
    const commandId = randomUUID();
    const first = batchAfter(genesis, command(commandId, [{}, {}]));
    const other = randomUUID();
    await log.append([first]);
    const again = log.append([batchAfter(headAfter(first), command(commandId)), batchAfter(genesis, undefined, other)]);
    expect(await failureOf(again)).toMatchObject({ repeated: true, data: true });
    expect((await log.heads([other])).size).toBe(0);
    const stale = await log.append([batchAfter(genesis, command(commandId))]);
    expect(stale.get(stream)).toBe('conflict'); // and no error
  });

  it('finds the position of a recorded command', async () => {
    const ids = [randomUUID(), randomUUID(), randomUUID()] as const;
    await log.append([
      batchAfter(genesis, [...command(ids[0]), ...command(ids[1], [{}, {}, {}]), ...command(ids[2], [{}, {}])]),
    ]);
    expect(await Promise.all(ids.map((id) => log.positionOf(stream, id)))).toEqual([1, 4, 6]);
    expect(await log.positionOf(stream, randomUUID())).toBeUndefined();
  });

  it.each([{ text: 'nul \0' }, { text: 'lone \ud800' }, { '\0': 1 }])('refuses %j as a data error', async (data) => {
    const refused = log.append([batchAfter(genesis, command(randomUUID(), [data]))]);
    expect(await failureOf(refused)).toEqual({ repeated: false, data: true, away: false });
    expect(await log.read(stream, 0)).toEqual([]);
  });

  it('refuses a batch that is none', async () => {
    const batch = batchAfter(genesis, command(randomUUID(), [{}, {}]));
    await expect(log.append([batch, batch])).rejects.toThrow(BrokenBatch);
    await expect(log.append([{ ...batch, events: [] }])).rejects.toThrow(BrokenBatch);
    await expect(log.append([{ ...batch, events: batch.events.slice(1) }])).rejects.toThrow(BrokenBatch);
  });

  it('keeps the first key of a person, and only along with its events', async () => {
    const [first, second] = [newKey(), newKey()];
    const batch = batchAfter(genesis);
    await log.append([{ ...batch, newKeys: [{ subject: 'anna', wrapped: first }] }]);
    await log.append([{ ...batch, newKeys: [{ subject: 'bert', wrapped: second }] }]); // a conflict
    await log.append([{ ...batchAfter(headAfter(batch)), newKeys: [{ subject: 'anna', wrapped: second }] }]);
    expect(await log.keys(stream)).toEqual(new Map([['anna', first]]));
  });
});

describe('a stream that somebody else has locked', () => {
  it('holds up no other, and is told apart', async () => {
    const [held, free] = [randomUUID(), randomUUID()];
    const first = batchAfter(genesis, undefined, held);
    await log.append([first]);
    const holder = await scratch.pool.connect();
    await holder.query('BEGIN');
    await holder.query('SELECT FROM stream WHERE id = $1 FOR UPDATE', [held]);
    const next = batchAfter(headAfter(first), undefined, held);
    const appended = await log.append([next, batchAfter(genesis, undefined, free)]);
    expect([held, free].map((id) => appended.get(id))).toEqual(['locked', 'recorded']);
    await holder.query('COMMIT');
    holder.release();
    expect(await log.append([next])).toEqual(new Map([[held, 'recorded']]));
  });
});

describe('a locked append', () => {
  it('shows what others recorded, and nobody comes in between', async () => {
    const head = await filled(3);
    const add = (note: number) =>
      log.appendLocked(stream, 2, (tail, current) => ({
        batch: batchAfter(current, command(randomUUID(), [{ note }])),
        answer: tail.map((event) => event.position),
      }));
    const tails = await Promise.all([1, 2, 3, 4, 5].map(add));
    expect(tails.map((tail) => tail.length).sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5]);
    expect(await log.verify(stream)).toMatchObject({ ok: true, events: head.position + 5 });
  });

  it('creates a stream', async () => {
    const answer = await log.appendLocked(stream, 0, (tail, head) => ({
      batch: batchAfter(head),
      answer: tail.length,
    }));
    expect(answer).toBe(0);
    expect(await log.read(stream, 0)).toHaveLength(1);
  });

  it('records nothing when nothing is decided or the deciding fails', async () => {
    const head = await filled(1);
    expect(await log.appendLocked(stream, 1, () => ({ answer: 'refused' }))).toBe('refused');
    const failing = log.appendLocked(stream, 1, () => {
      throw new RangeError('no');
    });
    await expect(failing).rejects.toThrow(RangeError);
    const stale = log.appendLocked(stream, 1, () => ({ batch: batchAfter(genesis), answer: 'stale' }));
    await expect(stale).rejects.toThrow(BrokenBatch);
    expect((await log.heads([stream])).get(stream)).toEqual(head);
    expect((await log.append([batchAfter(head)])).get(stream)).toBe('recorded'); // the lock is free
  });
});

describe('the log', () => {
  it('reads more than a page in order', async () => {
    await filled(12_001);
    const positions = (await log.read(stream, 0)).map((event) => event.position);
    expect(positions).toEqual(Array.from({ length: 12_001 }, (_, index) => index + 1));
    expect(await log.verify(stream)).toMatchObject({ ok: true, events: 12_001 });
  });

  it.each([
    'UPDATE event SET actor = actor',
    'UPDATE event SET data = data WHERE false',
    'DELETE FROM event',
    'TRUNCATE event',
  ])('refuses %s', async (change) => {
    await filled(2);
    await expect(scratch.pool.query(change)).rejects.toThrow('append-only');
  });

  it('lets go of a whole stream, keys and all, and of no other', async () => {
    const other = batchAfter(genesis, undefined, randomUUID());
    await log.append([{ ...batchAfter(genesis), newKeys: [{ subject: 'anna', wrapped: newKey() }] }, other]);
    expect([await log.erase(stream), await log.erase(stream)]).toEqual([true, false]);
    expect(await log.read(stream, 0)).toEqual([]);
    expect((await log.keys(stream)).size + (await log.heads([stream])).size).toBe(0);
    expect(await log.read(other.streamId, 0)).toHaveLength(1);
  });

  it('lets nobody delete events by pretending to erase another stream', async () => {
    await filled(1);
    const pretended = `SET LOCAL rolwissel.erasing = '${randomUUID()}'; DELETE FROM event WHERE stream_id = '${stream}'`;
    await expect(scratch.pool.query(pretended)).rejects.toThrow('append-only');
  });
});

describe('verification', () => {
  /** What somebody with all rights could do to the tables. */
  async function tamper(sql: string): Promise<void> {
    const client = await scratch.pool.connect();
    await client.query(
      `BEGIN; SET LOCAL session_replication_role = replica; ${sql.replaceAll('$1', `'${stream}'`)}; COMMIT`,
    );
    client.release();
  }

  it('finds a whole stream sound, and one that never was', async () => {
    const head = await filled(5);
    expect(await log.verify(stream)).toEqual({
      ok: true,
      events: 5,
      headHash: head.hash,
      findings: [],
      receipt: log.receipt(stream, head),
    });
    expect(await log.verify(randomUUID())).toEqual({ ok: true, events: 0, headHash: genesis.hash, findings: [] });
  });

  it.each([
    [3, `UPDATE event SET data = '{"note": 7}' WHERE stream_id = $1 AND position = 3`],
    [3, `UPDATE event SET data = '{"note": 1e999}' WHERE stream_id = $1 AND position = 3`],
    [2, `UPDATE event SET actor = 'bert' WHERE stream_id = $1 AND position = 2`],
    [2, `UPDATE event SET type = 'Told' WHERE stream_id = $1 AND position = 2`],
    [2, `UPDATE event SET command_id = gen_random_uuid() WHERE stream_id = $1 AND position = 2`],
    [2, `UPDATE event SET command_index = 1 WHERE stream_id = $1 AND position = 2`],
    [2, `UPDATE event SET schema_version = 2 WHERE stream_id = $1 AND position = 2`],
    [4, `UPDATE event SET recorded_at = recorded_at + interval '1 ms' WHERE stream_id = $1 AND position = 4`],
    [5, `UPDATE event SET hash = sha256('') WHERE stream_id = $1 AND position = 5`],
    [1, `DELETE FROM event WHERE stream_id = $1 AND position = 1`],
    [3, `DELETE FROM event WHERE stream_id = $1 AND position = 3`],
    [5, `DELETE FROM event WHERE stream_id = $1 AND position = 5`],
    [1, `DELETE FROM event WHERE stream_id = $1`],
    [
      6,
      `INSERT INTO event SELECT stream_id, 6, gen_random_uuid(), 0, type, 1, actor, recorded_at, data, hash FROM event WHERE stream_id = $1 AND position = 5`,
    ],
    [1, `UPDATE event SET position = 10 + position WHERE stream_id = $1`],
    [
      1,
      `INSERT INTO event SELECT stream_id, 0, gen_random_uuid(), 0, type, 1, actor, recorded_at, data, hash FROM event WHERE stream_id = $1 AND position = 5`,
    ],
    [6, `UPDATE stream SET position = 6 WHERE id = $1`],
    [5, `UPDATE stream SET head_hash = sha256('') WHERE id = $1`],
    [1, `DELETE FROM stream WHERE id = $1`],
  ])('names position %i as the first broken after %s', async (firstBroken, sql) => {
    await filled(5);
    await tamper(sql);
    expect(await log.verify(stream)).toMatchObject({ ok: false, firstBroken });
  });

  /** What somebody would do who knows how the chain is made. */
  async function rewrite(kept: number, others: number, status = 'live'): Promise<void> {
    const before = (await log.read(stream, 0)).slice(0, kept).at(-1) ?? genesis;
    await tamper(`DELETE FROM event WHERE stream_id = $1 AND position > ${kept}`);
    const events = chain(before, Array.from({ length: others }, () => command(randomUUID(), [{ note: 7 }])).flat());
    for (const { position, commandId, hash, at } of events) {
      await tamper(
        `INSERT INTO event VALUES ($1, ${position}, '${commandId}', 0, 'Noted', 1, 'anna', '${at}', '{"note": 7}', '\\x${hash}')`,
      );
    }
    const { position, hash } = events.at(-1) ?? before;
    await tamper(
      `UPDATE stream SET position = ${position}, head_hash = '\\x${hash}', status = '${status}' WHERE id = $1`,
    );
  }

  it.each([
    ['a log that was cut back with its head', 'head', () => rewrite(2, 0)],
    ['a log that was rewritten with its chain and its head', 'head', () => rewrite(2, 3)],
    ['a log that somebody went on with', 'head', () => rewrite(5, 2)],
    ['another status', 'status', () => tamper(`UPDATE stream SET status = 'finished' WHERE id = $1`)],
    ['a seal that is gone', 'head', () => tamper('UPDATE stream SET seal = NULL WHERE id = $1')],
    ['a seal of nothing', 'head', () => tamper(`UPDATE stream SET seal = '' WHERE id = $1`)],
    [
      'the seal of another stream',
      'head',
      () =>
        tamper(
          'UPDATE stream SET seal = (SELECT seal FROM stream WHERE id <> $1 AND length(seal) = 32 LIMIT 1) WHERE id = $1',
        ),
    ],
  ] as const)('finds %s', async (_what, kind, change) => {
    await filled(5);
    await change();
    const verified = await log.verify(stream);
    expect(verified).toMatchObject({ ok: false, findings: [{ kind }] });
    expect(verified.receipt).toBeUndefined();
    expect((await log.whole(stream))?.isSound).toBe(false);
  });

  it('finds with a receipt that was kept what was put back together with its seal', async () => {
    const early = await filled(3);
    const { rows } = await scratch.pool.query('SELECT head_hash, seal FROM stream WHERE id = $1', [stream]);
    const later = batchAfter(early, command(randomUUID(), [{}, {}]));
    await log.append([later]);
    const receipts = [early, headAfter(later)].map((head) => log.receipt(stream, head));
    for (const receipt of receipts) expect(await log.verify(stream, { receipt })).toMatchObject({ ok: true });
    await tamper(`DELETE FROM event WHERE stream_id = $1 AND position > 3`);
    await scratch.pool.query('UPDATE stream SET position = 3, head_hash = $2, seal = $3 WHERE id = $1', [
      stream,
      rows[0].head_hash,
      rows[0].seal,
    ]);
    expect(await log.verify(stream)).toMatchObject({ ok: true, events: 3 });
    expect(await log.verify(stream, { receipt: receipts[0] })).toMatchObject({ ok: true });
    const findings = [{ kind: 'receipt', position: 5 }];
    expect(await log.verify(stream, { receipt: receipts[1] })).toMatchObject({ ok: false, findings });
  });

  it.each(['', '5', '0.x', `1.${'A'.repeat(43)}`])('is not taken in by the receipt %j', async (receipt) => {
    await filled(5);
    expect(await log.verify(stream, { receipt })).toMatchObject({ ok: false, findings: [{ kind: 'receipt' }] });
  });

  it('never takes a head for sound again that was found broken', async () => {
    const head = await filled(3);
    await tamper('UPDATE stream SET seal = NULL WHERE id = $1');
    await log.append([{ ...batchAfter(head), isDoubted: true }]);
    expect(await log.verify(stream)).toMatchObject({ ok: false, events: 4, findings: [{ kind: 'head' }] });
  });

  it('seals what was recorded before there were seals, once', async () => {
    await filled(2);
    const { rows } = await scratch.pool.query('SELECT id FROM stream WHERE length(seal) = 32 AND id <> $1 LIMIT 1', [
      stream,
    ]);
    await tamper('UPDATE stream SET seal = NULL WHERE id = $1; UPDATE head_sealing SET sealed_at = NULL');
    await Promise.all([log.sealHeads(), log.sealHeads()]);
    expect(await log.verify(stream)).toMatchObject({ ok: true });
    await tamper(`UPDATE stream SET seal = NULL WHERE id IN ($1, '${rows[0].id}')`);
    await log.sealHeads();
    expect(await log.verify(stream)).toMatchObject({ ok: false, findings: [{ kind: 'head' }] });
  });

  /** What can be done to a row, by chance. */
  const edits = [
    (n: number) =>
      `UPDATE event SET data = data || '{"note": "${n}"}' WHERE stream_id = $1 AND position = ${1 + (n % 9)}`,
    (n: number) => `UPDATE event SET data = data - 'note' WHERE stream_id = $1 AND position = ${1 + (n % 9)}`,
    (n: number) => `UPDATE event SET actor = actor || '${n}' WHERE stream_id = $1 AND position = ${1 + (n % 9)}`,
    (n: number) => `UPDATE event SET type = 'Noted${n}' WHERE stream_id = $1 AND position = ${1 + (n % 9)}`,
    (n: number) =>
      `UPDATE event SET recorded_at = recorded_at - interval '${1 + (n % 5_000)} ms' WHERE stream_id = $1 AND position = ${1 + (n % 9)}`,
    (n: number) => `UPDATE event SET command_id = gen_random_uuid() WHERE stream_id = $1 AND position = ${1 + (n % 9)}`,
    (n: number) =>
      `UPDATE event SET schema_version = ${2 + (n % 30)} WHERE stream_id = $1 AND position = ${1 + (n % 9)}`,
    (n: number) =>
      `UPDATE event SET command_index = ${1 + (n % 30)} WHERE stream_id = $1 AND position = ${1 + (n % 9)}`,
    (n: number) =>
      `UPDATE event SET hash = set_bit(hash, ${n % 256}, 1 - get_bit(hash, ${n % 256})) WHERE stream_id = $1 AND position = ${1 + (n % 9)}`,
    (n: number) => `DELETE FROM event WHERE stream_id = $1 AND position ${n % 2 ? '=' : '>='} ${1 + (n % 9)}`,
    (n: number) =>
      `UPDATE event SET position = position + ${10 + (n % 9)} WHERE stream_id = $1 AND position > ${n % 9}`,
    (n: number) => `UPDATE event SET stream_id = gen_random_uuid() WHERE stream_id = $1 AND position > ${n % 9}`,
    (n: number) => `UPDATE stream SET position = position ${n % 2 ? '+' : '-'} ${1 + (n % 8)} WHERE id = $1`,
    (n: number) =>
      `UPDATE stream SET head_hash = set_bit(head_hash, ${n % 256}, 1 - get_bit(head_hash, ${n % 256})) WHERE id = $1`,
    (n: number) => `UPDATE stream SET seal = set_bit(seal, ${n % 256}, 1 - get_bit(seal, ${n % 256})) WHERE id = $1`,
    (n: number) =>
      `UPDATE stream SET status = '${['draft', 'lobby', 'paused', 'finished', 'archived', 'nonsense'][n % 6]}' WHERE id = $1`,
    (n: number) => `DELETE FROM event WHERE stream_id = $1 AND position > ${1 + (n % 8)};
      UPDATE stream SET (position, head_hash) = (SELECT position, hash FROM event WHERE stream_id = $1 ORDER BY position DESC LIMIT 1) WHERE id = $1`,
  ];

  it('finds every edit in the database, of whatever kind', async () => {
    const times = Number(process.env.EDITS ?? 3 * edits.length);
    const missed: string[] = [];
    for (let n = 0; n < times; n++) {
      stream = randomUUID();
      await filled(9);
      const edit = edits[n % edits.length]?.(Math.floor(Math.random() * 10_000)) ?? '';
      await tamper(edit);
      if ((await log.verify(stream)).ok) missed.push(edit);
    }
    expect(missed).toEqual([]);
  });
});

describe('a log that was spread over partitions', () => {
  it('is append-only on each of them, takes a command once, and lets go of a whole stream', async () => {
    const own = await createScratchDatabase(process.env.TEST_DATABASE_URL);
    const parted = new EventLog(own.pool, seals);
    const commandId = randomUUID();
    const first = batchAfter(genesis, command(commandId, [{}, {}]));
    await parted.append([first]);
    await own.pool.query(readFileSync(new URL('partitions.sql', import.meta.url), 'utf8'));
    await parted.append([batchAfter(headAfter(first)), batchAfter(genesis, undefined, randomUUID())]);
    expect(await parted.verify(stream)).toMatchObject({ ok: true, events: 3 });
    const again = parted.append([batchAfter(batchHead(await parted.read(stream, 0)), command(commandId))]);
    expect(await failureOf(again)).toMatchObject({ repeated: true });
    const { rows } = await own.pool.query<{ part: string }>(
      `SELECT tableoid::regclass::text AS part FROM event WHERE stream_id = $1 LIMIT 1`,
      [stream],
    );
    for (const table of ['event', rows[0]?.part]) {
      for (const change of [`UPDATE ${table} SET actor = 'bert'`, `DELETE FROM ${table}`, `TRUNCATE ${table}`]) {
        await expect(own.pool.query(change)).rejects.toThrow('append-only');
      }
    }
    await own.pool.query(`
      ALTER TABLE event DETACH PARTITION event_part_3; DROP TABLE event_part_3;
      CREATE TABLE event_late PARTITION OF event FOR VALUES WITH (MODULUS 16, REMAINDER 3)`);
    await parted.protect();
    await expect(own.pool.query('TRUNCATE event_late')).rejects.toThrow('append-only');
    expect([await parted.erase(stream), await parted.erase(stream)]).toEqual([true, false]);
    expect(await parted.read(stream, 0)).toEqual([]);
    await own.drop();
  });
});

const batchHead = (events: readonly StoredEvent[]): Head => {
  const { position, hash } = events.at(-1) ?? genesis;
  return { position, hash };
};

describe('a role with the rights of grants.sql', () => {
  it('can run a workshop and erase it, but change no event', async () => {
    const role = `app_${randomUUID().slice(0, 8)}`; // roles belong to the whole server, which test runs share
    const grants = readFileSync(new URL('grants.sql', import.meta.url), 'utf8').replaceAll('rolwissel_app', role);
    await scratch.pool.query(`${grants}; ALTER ROLE ${role} PASSWORD 'app'`);
    const url = Object.assign(new URL(scratch.url), { username: role, password: 'app' }).href;
    await prepareDatabase(url);

    const pool = createPool(url, 2);
    const app = new EventLog(pool, seals);
    const batch = { ...batchAfter(genesis), newKeys: [{ subject: 'anna', wrapped: newKey() }] };
    await app.append([batch]);
    await app.appendLocked(stream, 1, (_, head) => ({ batch: batchAfter(head), answer: undefined }));
    expect(await app.verify(stream)).toMatchObject({ ok: true, events: 2 });
    for (const change of [
      'UPDATE event SET data = data',
      'DELETE FROM event',
      'TRUNCATE event',
      'INSERT INTO event SELECT * FROM event',
      'UPDATE stream SET position = 1',
      'UPDATE stream SET seal = NULL',
      'DELETE FROM stream',
      'SELECT FROM stream FOR UPDATE',
      'DELETE FROM subject_key',
      'UPDATE subject_key SET wrapped = wrapped',
      `INSERT INTO subject_key VALUES ('${stream}', 'bert', '')`,
      'UPDATE head_sealing SET sealed_at = NULL',
      'DELETE FROM migration',
      'SELECT seal_heads(NULL, NULL, NULL, NULL, NULL)',
      'SELECT protect_log()',
      `SELECT forget_keys('${stream}', 'anna')`,
    ]) {
      await expect(pool.query(change)).rejects.toThrow('permission denied');
    }
    const back = `SELECT append_events(ARRAY['${stream}']::uuid[], ARRAY[2], ARRAY[head_hash], ARRAY[1], ARRAY['\\x00'::bytea], ARRAY['live'],
      ARRAY[''::bytea], '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}') FROM stream WHERE id = '${stream}'`;
    await expect(pool.query(back)).rejects.toThrow('A head moves on');
    await expect(pool.query('ALTER TABLE event DISABLE TRIGGER ALL')).rejects.toThrow('must be owner');
    expect(await app.erase(stream)).toBe(true);
    await pool.end();
    await scratch.pool.query(`DROP OWNED BY ${role}; DROP ROLE ${role}`);
  });
});
