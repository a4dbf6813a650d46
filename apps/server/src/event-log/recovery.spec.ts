import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import type { Pool } from 'pg';
import { DatabaseAway } from '../database/database-away.ts';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../database/embedded-postgres.ts';
import { createPool } from '../database/pool.ts';
import { prepareDatabase } from '../database/preparation.ts';
import { chain } from './chain.ts';
import { EventLog } from './event-log.ts';
import { HeadSeals } from './head-seals.ts';
import { genesis } from './stored-event.ts';

jest.setTimeout(60_000);
Logger.overrideLogger(false);

describe('a database that is killed', () => {
  const home = mkdtempSync(join(tmpdir(), 'rolwissel-recovery-'));
  let server: EmbeddedPostgres;
  let pool: Pool;
  let log: EventLog;

  beforeAll(async () => {
    server = await startEmbeddedPostgres(home);
    await prepareDatabase(server.url);
    pool = createPool(server.url, 4);
    log = new EventLog(pool, new HeadSeals('the secret of these tests'));
  });
  afterAll(async () => {
    await pool.end();
    await server.stop();
    rmSync(home, { recursive: true });
  });

  /** Appends one event after another, telling how far it is known to have come, until told to stop. */
  async function writer(streamId: string, acknowledged: Map<string, number>, ending: AbortSignal): Promise<void> {
    let head = genesis;
    while (!ending.aborted) {
      const event = { commandId: randomUUID(), commandIndex: 0, type: 'Noted', schemaVersion: 1, actor: 'anna' };
      const events = chain(head, [{ ...event, at: '2026-11-23T13:05:07.080Z', data: {} }]);
      try {
        const accepted = await log.append([{ streamId, after: head, events, status: 'live', newKeys: [] }]);
        if (accepted.get(streamId) === 'recorded') acknowledged.set(streamId, events[0]?.position ?? 0);
        head = (await log.heads([streamId])).get(streamId) ?? genesis;
      } catch (error) {
        if (!(error instanceof DatabaseAway)) throw error;
        await sleep(20);
        head = await log.heads([streamId]).then(
          (heads) => heads.get(streamId) ?? genesis,
          () => head,
        );
      }
    }
  }

  it('comes back within 5 s each time, and no acknowledged event is lost', async () => {
    const streams = Array.from({ length: 4 }, () => randomUUID());
    const acknowledged = new Map<string, number>();
    const ending = new AbortController();
    const writers = streams.map((streamId) => writer(streamId, acknowledged, ending.signal));
    for (let kill = 0; kill < 3; kill++) {
      await sleep(400);
      process.kill(Number(readFileSync(join(home, 'data/postmaster.pid'), 'utf8').split('\n')[0]), 'SIGKILL');
      const killedAt = Date.now();
      const before = Math.max(0, ...acknowledged.values());
      while (Math.max(0, ...acknowledged.values()) <= before + 2) await sleep(20);
      expect(Date.now() - killedAt).toBeLessThan(5_000);
    }
    ending.abort();
    await Promise.all(writers);
    for (const streamId of streams) {
      const { ok, events } = await log.verify(streamId);
      expect(ok).toBe(true);
      expect(events).toBeGreaterThanOrEqual(acknowledged.get(streamId) ?? 0);
    }
  });
});
