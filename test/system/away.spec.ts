import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Ack, Problem } from '@rolwissel/protocol';
import { openScratchPath, type ScratchPath } from '../../apps/server/src/database/scratch-path.ts';
import { Browser } from '../support/browser.ts';
import { isKept, logFacts, recordedAs } from '../support/log.ts';
import { type OwnServer, startServer } from '../support/server.ts';
import { inOneServer } from '../support/setting.ts';
import { until } from '../support/until.ts';
import { refusedHandshake } from '../support/wire.ts';
import { accepted, insist, openWorkshop, recognition, type TestWorkshop } from '../support/workshop.ts';

jest.setTimeout(40_000);

const setting = inOneServer();
let path: ScratchPath;
let server: OwnServer;
let workshop: TestWorkshop;

beforeAll(async () => {
  path = await openScratchPath(setting.database.url);
  server = await startServer(path.url);
  workshop = await openWorkshop(server, { participants: 3 });
});
afterAll(async () => {
  await path.mend();
  await server.stop();
  await path.cut();
});

/** How a reply came, and after how long. */
async function timed(reply: Promise<Ack>): Promise<{ readonly reply: Ack; readonly ms: number }> {
  const since = performance.now();
  return { reply: await reply, ms: performance.now() - since };
}

const ways = [
  ['cut', () => path.cut()],
  ['frozen', async () => path.freeze()],
] as const;

describe.each(ways)('while the way to the database is %s', (_how, breakIt) => {
  it('[K7] [H18] commands are told to come back, soon; what is in memory can still be read; nothing is lost', async () => {
    const roundId = await workshop.openRound('fist', { subject: await subject() });
    const ballot = (value: number) => ({ roundId, ballot: { kind: 'fist', value } });
    const [a, b] = [workshop.person(0), workshop.person(1)];
    const projector = await workshop.token('projector');
    const unloaded = await openWorkshop(setting.server, { participants: 1, live: false });
    const head = await workshop.inStep();
    await breakIt();
    const ids = Array.from({ length: 6 }, () => randomUUID());

    const first = await timed(a.wire.ask('CastBallot', ballot(0), ids[0]));
    const more = await Promise.all(ids.slice(1, 3).map((id, n) => timed(b.wire.ask('CastBallot', ballot(n + 1), id))));
    for (const { reply, ms } of [first, ...more]) {
      expect(reply).toMatchObject({ ok: false, code: expect.stringMatching(/^(busy|failed)$/), retryAfterMs: 1_000 });
      expect(ms).toBeLessThan(2_000);
    }
    for (const token of [a.token, projector]) {
      const since = performance.now();
      const screen = await workshop.wire({ token });
      expect(screen.snapshots[0]).toMatchObject({ position: head });
      expect(performance.now() - since).toBeLessThan(4_000);
    }
    const auth = { workshop: unloaded.id, token: unloaded.person(0).token };
    expect(await refusedHandshake(server, auth)).toMatchObject({ code: 'unavailable' });
    const visitor = new Browser(server);
    expect((await visitor.get('/healthz')).status).toBe(200);
    expect(await workshop.summary()).toMatchObject({ id: workshop.id, head });
    expect((await workshop.trainer.get('/api/session')).status).toBe(200);
    expect(await workshop.token('projector')).toEqual(expect.any(String));
    const refused = [
      await visitor.get<Problem>('/readyz'),
      await workshop.trainer.get<Problem>(`/api/workshops/${workshop.id}/verify`),
      await visitor.join({ code: 'ZZZZZZ' }),
    ];
    for (const answer of refused) {
      expect(answer).toMatchObject({ status: 503, body: { code: 'unavailable', retryAfterMs: 1_000 } });
      expect(answer.headers.get('retry-after')).toBe('1');
    }

    await path.mend();
    const since = performance.now();
    const replies = await Promise.all(
      ids.map((id, index) => insist((index === 0 ? a : b).wire, 'CastBallot', ballot(index), id)),
    );
    expect(performance.now() - since).toBeLessThan(5_000);
    for (const [index, reply] of replies.entries()) {
      const { position } = accepted(reply);
      const recorded = await recordedAs(setting.database.pool, workshop.id, ids[index] ?? '');
      expect(recorded).toEqual({ times: 1, position });
    }
    expect(await logFacts(setting.database.pool, workshop.id)).toMatchObject({ holes: 0, doubled: 0 });
    await until('it is ready again', async () => (await visitor.get('/readyz')).status === 200);
    const far = await openWorkshop(setting.server, { participants: 0 });
    expect((await far.summary()).status).toBe('lobby');
  });

  it('[K3] what was promised before it broke in the middle of a burst is there afterwards', async () => {
    const roundId = await workshop.openRound('fist', { subject: await subject() });
    const people = await Promise.all(Array.from({ length: 6 }, () => workshop.join()));
    const sent = people.flatMap(({ wire }) =>
      Array.from({ length: 12 }, (_, n) => {
        const data = { roundId, ballot: { kind: 'fist', value: n % 6 } };
        const id = randomUUID();
        return { id, data, wire, reply: wire.ask('CastBallot', data, id) };
      }),
    );
    await sent[0]?.reply;
    await breakIt();
    const replies = await Promise.all(sent.map(({ reply }) => reply));
    for (const reply of replies) expect(reply.ok || reply.retryAfterMs === 1_000).toBe(true);
    await path.mend();
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    for (const [index, { id, data, wire }] of sent.entries()) {
      expect(await isKept(setting.database.pool, workshop.id, id, replies[index])).toBe(true);
      expect(await insist(wire, 'CastBallot', data, id)).toMatchObject({ ok: true });
    }
    expect(await logFacts(setting.database.pool, workshop.id)).toMatchObject({ holes: 0, doubled: 0 });
  });
});

/** A fresh objection to vote about. */
async function subject(): Promise<string> {
  const objectionId = randomUUID();
  const text = 'Dat redt de planning nooit';
  accepted(await (await workshop.join()).wire.ask('RaiseObjection', { objectionId, text }));
  return objectionId;
}

describe('a trainer, when the way to the database freezes', () => {
  it.each([
    ['GET', '/api/workshops'],
    ['POST', '/api/workshops'],
    ['GET', '/api/workshops/ID/verify'],
    ['GET', '/api/workshops/ID/recording'],
    ['GET', '/api/workshops/ID/shares'],
    ['DELETE', '/api/workshops/ID'],
    ['GET', '/api/workshops/00000000-0000-4000-8000-000000000000'],
  ] as const)('[K7] hears within 2 s, however much would have to be asked: %s %s', async (method, route) => {
    expect((await workshop.trainer.get('/api/session')).status).toBe(200); // nobody has found it away yet
    path.freeze();
    const since = performance.now();
    const body = method === 'POST' ? { title: 'Proef' } : undefined;
    const answer = await workshop.trainer.call<Problem>(method, route.replace('ID', workshop.id), body);
    const ms = performance.now() - since;
    await path.mend();
    expect(answer).toMatchObject({ status: 503, body: { code: 'unavailable', retryAfterMs: 1_000 } });
    expect(ms).toBeLessThan(2_000);
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    await until('it is ready again', async () => (await workshop.trainer.get('/api/session')).status === 200);
  });
});

describe('what time asks for while the database is away', () => {
  it('[K12] comes as soon as it is back, without pressing meanwhile', async () => {
    const quiet = await openWorkshop(server, { participants: 1 });
    const roundId = await quiet.openRound('recognition');
    accepted(await quiet.lead.ask('StartTimer', { seconds: 5, autoClose: true }));
    accepted(await quiet.lead.ask('ExtendTimer', { deltaSec: -4 }));
    await quiet.inStep();
    await path.cut();
    const before = process.cpuUsage();
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1e6).toBeLessThan(1);
    await path.mend();
    const closed = () => quiet.lead.deltas.flatMap(({ events }) => events).some(({ type }) => type === 'RoundClosed');
    await until('the round is closed', closed, 5_000);
    const ballot = { roundId, ballot: recognition() };
    expect(await quiet.person(0).wire.ask('CastBallot', ballot)).toMatchObject({ code: 'round-closed' });
  });
});
