import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Refused } from '@rolwissel/protocol';
import { createScratchDatabase, type ScratchDatabase } from '../../apps/server/src/database/scratch-database.ts';
import { type ServerProcess, spawnServer } from '../support/server-process.ts';
import { until } from '../support/until.ts';
import type { Wire } from '../support/wire.ts';
import { accepted, openWorkshop } from '../support/workshop.ts';

const hour = 3_600_000;
const preload = pathToFileURL(join(import.meta.dirname, '../support/clock-that-is-set.js')).href;

let database: ScratchDatabase;
const running: ServerProcess[] = [];

beforeAll(async () => {
  database = await createScratchDatabase(process.env.TEST_DATABASE_URL);
});
afterAll(async () => {
  await Promise.all(running.map((server) => server.kill()));
  await database.drop();
});

async function serverWithClock(aheadMs: number, stepMs: number): Promise<ServerProcess> {
  const env = { NODE_OPTIONS: `--import=${preload}`, CLOCK_AHEAD_MS: String(aheadMs), CLOCK_STEP_MS: String(stepMs) };
  const server = await spawnServer(database.url, { env });
  running.push(server);
  return server;
}

const typesIn = ({ deltas }: Wire) => deltas.flatMap(({ events }) => events).map(({ type }) => type);

describe('a clock that is set', () => {
  it.each([
    ['an hour forward', 0, hour],
    ['an hour back', hour, -hour],
  ])('[K12] %s moves no timer, and makes nobody wait', async (_way, aheadMs, stepMs) => {
    const server = await serverWithClock(aheadMs, stepMs);
    const workshop = await openWorkshop(server, { participants: 1 });
    accepted(await workshop.lead.ask('StartTimer', { timerId: 'three-minutes', seconds: 180 }));
    await workshop.openRound('recognition', { autoCloseAfterSeconds: 5 });
    process.kill(server.pid, 'SIGWINCH');
    await until('the clock is set', () => server.output().includes('The clock is'));

    const late = await workshop.join();
    const left = (late.wire.snapshots[0]?.state.agenda.timer?.endsAt ?? 0) - (late.wire.hello?.serverTime ?? 0);
    expect(left).toBeGreaterThan(160_000);
    expect(left).toBeLessThanOrEqual(180_000);

    let refused: Refused | undefined;
    for (let n = 0; n < 100 && !refused; n++) {
      const ack = await workshop.lead.ask('BookmarkMoment', { label: `Moment ${n}` });
      if (!ack.ok) refused = ack;
    }
    expect(refused?.code).toBe('too-fast');
    expect(refused?.retryAfterMs).toBeLessThanOrEqual(10_000);

    await until('the round is closed', () => typesIn(late.wire).includes('RoundClosed'), 9_000);
    expect(typesIn(late.wire)).not.toContain('TimerElapsed');
    workshop.close();
  });
});
