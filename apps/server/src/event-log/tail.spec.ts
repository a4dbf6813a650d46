import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { Client } from 'pg';
import { createScratchDatabase, type ScratchDatabase } from '../database/scratch-database.ts';
import { openScratchPath, type ScratchPath } from '../database/scratch-path.ts';
import { Tail } from './tail.ts';

jest.setTimeout(20_000);
Logger.overrideLogger(false);

/** Waits until it holds; gives up, failing, after 8 s. */
async function until(holds: () => boolean): Promise<number> {
  const startedAt = Date.now();
  while (!holds()) {
    if (Date.now() - startedAt > 8_000) throw new Error('It never held');
    await sleep(5);
  }
  return Date.now() - startedAt;
}

describe('the tail', () => {
  let scratch: ScratchDatabase;
  let path: ScratchPath;
  let here: Tail;
  let there: Tail;
  let heard: Map<string, number>;

  beforeAll(async () => {
    scratch = await createScratchDatabase(process.env.TEST_DATABASE_URL);
  });
  afterAll(() => scratch.drop());

  beforeEach(async () => {
    path = await openScratchPath(scratch.url);
    here = new Tail(scratch.url, 'here');
    there = new Tail(path.url, 'there');
    heard = new Map();
    there.onHead((streamId, position) => heard.set(streamId, position));
    here.start();
    there.start();
    await listening(2);
  });
  afterEach(async () => {
    await Promise.all([here.stop(), there.stop()]);
    await path.cut();
  });

  async function listening(nodes: number): Promise<void> {
    const text = `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND query LIKE '%LEFT JOIN stream%' AND pid <> pg_backend_pid()`;
    while ((await scratch.pool.query(text)).rowCount !== nodes) await sleep(10);
  }

  const stored = (streamId: string, position: number) =>
    scratch.pool.query(
      `INSERT INTO stream VALUES ($1, $2, '', 'live') ON CONFLICT (id) DO UPDATE SET position = excluded.position`,
      [streamId, position],
    );

  it('tells other nodes at once how far streams have come, and not itself', async () => {
    const own = new Map<string, number>();
    here.onHead((streamId, position) => own.set(streamId, position));
    const streamId = randomUUID();
    here.notify([[streamId, 3]]);
    here.notify([[streamId, 7]]);
    here.notify([[streamId, 5]]);
    expect(await until(() => heard.get(streamId) === 7)).toBeLessThan(2_000);
    expect(own.size).toBe(0);
  });

  it('sends at most one notification in 10 ms', async () => {
    const listener = new Client({ connectionString: scratch.url });
    await listener.connect();
    await listener.query('LISTEN rolwissel');
    let notifications = 0;
    listener.on('notification', () => notifications++);
    const streamId = randomUUID();
    const startedAt = Date.now();
    for (let position = 1; Date.now() - startedAt < 300; position++) {
      here.notify([[streamId, position]]);
      await sleep(1);
    }
    const ms = Date.now() - startedAt;
    here.notify([[streamId, 1_000_000]]);
    await until(() => heard.get(streamId) === 1_000_000);
    expect(notifications).toBeLessThanOrEqual(ms / 10 + 2);
    expect(notifications).toBeGreaterThan(3);
    await listener.end();
  });

  it('tells of more streams than one notification holds', async () => {
    const streamIds = Array.from({ length: 400 }, () => randomUUID());
    here.notify(streamIds.map((streamId) => [streamId, 1]));
    expect(await until(() => heard.size === 400)).toBeLessThan(2_000);
  });

  it('tells who is online where', async () => {
    const present: unknown[] = [];
    const stopTelling = there.onPresence((node, counts) => present.push([node, ...counts]));
    here.announce([['s', 12]]);
    await until(() => present.length === 1);
    expect(present).toEqual([['here', ['s', 12]]]);
    stopTelling();
    here.announce([['s', 13]]);
    here.notify([['t', 1]]);
    await until(() => heard.has('t'));
    expect(present).toHaveLength(1);
  });

  it('finds out within a second or so what nobody told', async () => {
    const [grown, missing] = [randomUUID(), randomUUID()];
    there.watch(() => [grown, missing]);
    await stored(grown, 4);
    expect(await until(() => heard.get(grown) === 4 && heard.get(missing) === 0)).toBeLessThan(3_000);
  });

  it.each(['cut', 'freeze'] as const)(
    'finds out what it missed when the way was %s, and hears again',
    async (fault) => {
      const [missed, told] = [randomUUID(), randomUUID()];
      there.watch(() => [missed]);
      await path[fault]();
      await stored(missed, 9);
      here.notify([[missed, 9]]);
      await sleep(fault === 'cut' ? 300 : 4_000); // frozen: until it gave up that connection
      expect(heard.has(missed)).toBe(false);
      await path.mend();
      expect(await until(() => heard.get(missed) === 9)).toBeLessThan(3_000);
      await listening(2);
      here.notify([[told, 2]]);
      await until(() => heard.get(told) === 2);
    },
  );

  it('goes on when a listener throws', async () => {
    there.onHead(() => {
      throw new RangeError('a listener that fails');
    });
    here.notify([['a', 1]]);
    await until(() => heard.has('a'));
    here.notify([['b', 1]]);
    expect(await until(() => heard.has('b'))).toBeLessThan(2_000);
  });

  it('asks one thing at a time of its connection', async () => {
    const { query } = Client.prototype; // oxlint-disable-line typescript/unbound-method -- it is applied below
    const asking = new Set<Client>();
    let overlaps = 0;
    Client.prototype.query = function (this: Client, ...asked: unknown[]) {
      if (asking.has(this)) overlaps += 1;
      asking.add(this);
      const answer = Promise.resolve<unknown>(Reflect.apply(query, this, asked));
      const forget = () => asking.delete(this);
      answer.then(forget, forget);
      return answer;
    } as unknown as Client['query'];
    const watched = new Tail(path.url, 'watched');
    watched.start();
    await listening(3);
    Client.prototype.query = query;
    path.freeze();
    for (let n = 1; n <= 5; n++) {
      watched.notify([[randomUUID(), n]]); // also while it waits for the heads it asks for every second
      await sleep(250);
    }
    await path.mend();
    await watched.stop();
    expect(overlaps).toBe(0);
  });
});
