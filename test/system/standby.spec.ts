import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { Client, Pool } from 'pg';
import { openScratchPath, type ScratchPath } from '../../apps/server/src/database/scratch-path.ts';
import { hasAsynchronousStandby } from '../../apps/server/src/event-log/standbys.ts';
import { type OwnServer, startServer } from '../support/server.ts';
import { installedPostgres, type Pair, startPair } from '../support/standby.ts';
import { accepted, insist, openWorkshop, recognition, type TestWorkshop } from '../support/workshop.ts';

jest.setTimeout(90_000);

/** So soon after a standby has taken over everybody is in step again. */
const inStepMs = 5_000;

let pair: Pair;
let path: ScratchPath;
let server: OwnServer;
let workshop: TestWorkshop;
let roundId: string;

beforeEach(async () => {
  if (!installedPostgres) return;
  pair = await startPair(installedPostgres);
  path = await openScratchPath(pair.primary);
  server = await startServer(path.url);
  Logger.overrideLogger(false); // it says what happens to the database
  workshop = await openWorkshop(server, { participants: 4 });
  roundId = await workshop.openRound();
});
afterEach(async () => {
  if (!installedPostgres) return;
  workshop.close();
  await server.stop();
  await path.cut();
  await pair.remove();
});

interface Vote {
  readonly id: string;
  readonly position: number;
}

/** Everybody votes so often; what was promised. */
async function votes(times: number): Promise<readonly Vote[]> {
  const promised: Vote[] = [];
  for (let n = 0; n < times; n++) {
    for (const { wire } of workshop.people) {
      const id = randomUUID();
      const ack = await wire.ask('CastBallot', { roundId, ballot: recognition((n % 4) as 0) }, id);
      if (ack.ok) promised.push({ id, position: ack.position });
    }
  }
  return promised;
}

/** The primary dies and the standby takes over; how many milliseconds after that a vote was taken, and every screen in step. */
async function takeover(): Promise<number> {
  await pair.promote();
  path.leadTo(pair.standby);
  const since = performance.now();
  accepted(await insist(workshop.person(0).wire, 'CastBallot', { roundId, ballot: recognition(3) }));
  await workshop.inStep();
  return performance.now() - since;
}

/** The commands of the log as the new primary has it, by their positions. */
async function recorded(): Promise<ReadonlyMap<string, number>> {
  const client = new Client({ connectionString: pair.standby });
  await client.connect();
  const text = 'SELECT command_id::text AS id, position FROM event WHERE stream_id = $1';
  const { rows } = await client.query<Vote>(text, [workshop.id]);
  await client.end();
  return new Map(rows.map(({ id, position }) => [id, position]));
}

/** It takes a PostgreSQL with pg_basebackup, as Debian's packages have it. */
const here = installedPostgres ? describe : describe.skip;

here('a standby that takes over (needs pg_basebackup)', () => {
  it('[W15] lacking what was acknowledged: everybody is in step with what is left, and the lead knows', async () => {
    expect(await hasAsynchronousStandby(server.app.get(Pool))).toBe(true);
    await votes(2);
    await pair.stopFollowing();
    const before = await workshop.inStep();
    const lost = await votes(5);
    expect(lost).toHaveLength(20);
    expect(await takeover()).toBeLessThan(inStepMs);
    for (const screen of [workshop.lead, ...workshop.people.map(({ wire }) => wire)]) {
      expect(screen.snapshots.length).toBeGreaterThan(1);
    }
    const fresh = await workshop.conductor('facilitator');
    const losses = fresh.snapshots[0]?.state.agenda.losses;
    expect(losses).toMatchObject([{ after: before, lostUpTo: lost.at(-1)?.position }]);
    const log = await recorded();
    expect(lost.filter(({ id }) => log.has(id))).toEqual([]);
    const verified = await workshop.trainer.get(`/api/workshops/${workshop.id}/verify`);
    expect(verified.body).toMatchObject({ ok: true, events: await workshop.head() });
  });

  it('[K3] that was waited for: nothing that was acknowledged is lost', async () => {
    await pair.followInStep();
    expect(await hasAsynchronousStandby(server.app.get(Pool))).toBe(false);
    const promised = [...(await votes(2))];
    expect(promised).toHaveLength(8);
    await pair.stopFollowing();
    const ids = workshop.people.map(() => randomUUID());
    const unanswered = workshop.people.map(({ wire }, index) =>
      wire.ask('CastBallot', { roundId, ballot: recognition(1) }, ids[index]),
    );
    for (const ack of await Promise.all(unanswered)) expect(ack).toMatchObject({ ok: false, retryAfterMs: 1_000 });
    expect(await takeover()).toBeLessThan(inStepMs);
    const log = await recorded();
    expect(promised.filter(({ id, position }) => log.get(id) !== position)).toEqual([]);
    const fresh = await workshop.conductor('facilitator');
    expect(fresh.snapshots[0]?.state.agenda.losses).toEqual([]);
    const again = await insist(workshop.person(0).wire, 'CastBallot', { roundId, ballot: recognition(1) }, ids[0]);
    expect(accepted(again).position).toBeGreaterThan(promised.at(-1)?.position ?? 0);
  });
});
