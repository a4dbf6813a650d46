import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { pageStorage, Seat } from '@rolwissel/client';
import { wholeFold } from '@rolwissel/domain';
import type { Ack } from '@rolwissel/protocol';
import { createScratchDatabase, type ScratchDatabase } from '../../apps/server/src/database/scratch-database.ts';
import { openScratchPath, type ScratchPath } from '../../apps/server/src/database/scratch-path.ts';
import { isKept, logFacts, recordedAs } from '../support/log.ts';
import { type ServerProcess, spawnServer } from '../support/server-process.ts';
import { eventually, until } from '../support/until.ts';
import type { Wire } from '../support/wire.ts';
import { accepted, openWorkshop, recognition, type TestWorkshop } from '../support/workshop.ts';

jest.setTimeout(60_000);

let database: ScratchDatabase;
const running: ServerProcess[] = [];
const paths: ScratchPath[] = [];

beforeAll(async () => {
  database = await createScratchDatabase(process.env.TEST_DATABASE_URL);
});
afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.kill()));
  await Promise.all(paths.splice(0).map((path) => path.cut()));
});
afterAll(() => database.drop());

async function serve(port?: number, url = database.url): Promise<ServerProcess> {
  const server = await spawnServer(url, port === undefined ? {} : { port });
  running.push(server);
  return server;
}

const portOf = ({ url }: ServerProcess): number => Number(new URL(url).port);
const cast = (roundId: string, n: number) => ({ roundId, ballot: recognition((n % 4) as 0) });

async function expectSound(workshop: TestWorkshop): Promise<void> {
  const { holes, doubled, head, events } = await logFacts(database.pool, workshop.id);
  expect({ holes, doubled, events }).toEqual({ holes: 0, doubled: 0, events: head });
}

describe('a server that is killed', () => {
  it('[K3] in the middle of a round loses nothing that was promised, and phones go on by themselves', async () => {
    const server = await serve();
    const workshop = await openWorkshop(server, { participants: 6 });
    const roundId = await workshop.openRound();
    const seats = workshop.people.map(({ token, wire }) => {
      wire.close();
      return new Seat({ fold: wholeFold, workshop: workshop.id, token, url: server.url, storage: pageStorage() });
    });
    const acks: Ack[] = [];
    const vote = async (seat: Seat) => {
      for (let n = 0; n < 10; n++) acks.push(await seat.send({ kind: 'CastBallot', data: cast(roundId, n) as never }));
    };
    const voting = Promise.all(seats.map(vote));
    for (const after of [15, 40]) {
      await until('some are promised', () => acks.length >= after, 10_000);
      await running.splice(0)[0]?.kill();
      await serve(portOf(server));
    }
    await voting;
    expect(acks).toHaveLength(60);
    const positions = acks.map((ack) => accepted(ack).position);
    expect(new Set(positions).size).toBe(60);
    const { rows } = await database.pool.query<{ position: number }>(
      `SELECT position FROM event WHERE stream_id = $1 AND type = 'BallotCast' ORDER BY position`,
      [workshop.id],
    );
    expect(rows.map(({ position }) => position)).toEqual(positions.sort((a, b) => a - b));
    await expectSound(workshop);
    await until('all screens are in step', () => seats.every(({ state }) => state.rounds.byId[roundId]?.cast === 6));
    for (const seat of seats) seat.close();
  });

  it('[K4] beside another one loses and doubles nothing', async () => {
    const [doomed, other] = await Promise.all([serve(), serve()]);
    const workshop = await openWorkshop(doomed, { participants: 8 });
    const roundId = await workshop.openRound();
    const far = await Promise.all(workshop.people.map(({ token }) => workshop.wire({ token }, other)));
    const sure = async (near: Wire, there: Wire, n: number): Promise<readonly [string, number]> => {
      const id = randomUUID();
      const envelope = { id, kind: 'CastBallot', data: cast(roundId, n) }; // both connections at once: what was seen is not said
      const first = await near.send(envelope).catch(() => undefined);
      if (first?.ok) return [id, first.position];
      for (;;) {
        const reply = await there.send(envelope);
        if (reply.ok || reply.retryAfterMs === undefined) return [id, accepted(reply).position];
        await new Promise((resolve) => setTimeout(resolve, 200));
      }
    };
    const votes = workshop.people.flatMap(({ wire }, index) => {
      const there = far[index] ?? wire;
      return Array.from({ length: 16 }, (_, n) => (n % 2 ? sure(wire, there, n) : sure(there, wire, n)));
    });
    await votes[0];
    await doomed.kill();
    for (const [id, position] of await Promise.all(votes)) {
      expect(await recordedAs(database.pool, workshop.id, id)).toEqual({ times: 1, position });
    }
    await expectSound(workshop);
    for (const wire of far) {
      const last = () => wire.deltas.flatMap(({ events }) => events).at(-1);
      await eventually(() => expect(last()).toMatchObject({ type: 'BallotsCounted', data: { cast: far.length } }));
    }
  });
});

describe('a server that is asked to stop', () => {
  it('[S9] answers what is in line, sends everybody away to come back, and ends within 2 s', async () => {
    const server = await serve();
    const workshop = await openWorkshop(server, { participants: 6 });
    const roundId = await workshop.openRound();
    await workshop.inStep();
    const sent = workshop.people.flatMap(({ wire }) =>
      Array.from({ length: 12 }, (_, n) => {
        const id = randomUUID();
        return { id, reply: wire.ask('CastBallot', cast(roundId, n), id) };
      }),
    );
    await sent[0]?.reply;
    const since = performance.now();
    const code = await server.kill('SIGTERM');
    expect(performance.now() - since).toBeLessThan(2_000);
    expect(code).toBe(0);
    for (const { id, reply } of sent) {
      const ack = await reply;
      expect(ack).toMatchObject(ack.ok ? { ok: true } : { code: 'busy', retryAfterMs: 1_000 });
      expect(await isKept(database.pool, workshop.id, id, ack)).toBe(true);
    }
    for (const wire of [workshop.lead, ...workshop.people.map((person) => person.wire)]) {
      expect(wire.byes).toEqual([{ reason: 'overloaded', retryAfterMs: 1_000 }]);
      expect(wire.socket.connected).toBe(false);
    }
    await expectSound(workshop);
  });

  it('[S9] does so also while the way to the database is frozen', async () => {
    const path = await openScratchPath(database.url);
    paths.push(path);
    const server = await serve(undefined, path.url);
    const workshop = await openWorkshop(server, { participants: 2 });
    const roundId = await workshop.openRound();
    path.freeze();
    const sent = workshop.people.map(({ wire }) => wire.ask('CastBallot', cast(roundId, 1)));
    await new Promise((resolve) => setTimeout(resolve, 100));
    const since = performance.now();
    expect(await server.kill('SIGTERM')).toBe(0);
    expect(performance.now() - since).toBeLessThan(2_500);
    const [under, inLine] = await Promise.all(sent);
    expect(under).toMatchObject({ ok: false, code: 'failed', retryAfterMs: 1_000 });
    expect(inLine).toMatchObject({ ok: false, code: expect.stringMatching(/^(busy|failed)$/), retryAfterMs: 1_000 });
    for (const { wire } of workshop.people) expect(wire.byes).toHaveLength(1);
  });

  it('[S9] does not lose its phones for good', async () => {
    const server = await serve();
    const workshop = await openWorkshop(server, { participants: 1, live: false });
    const { token } = workshop.person(0);
    const seat = new Seat({ fold: wholeFold, workshop: workshop.id, token, url: server.url });
    await until('it is live', () => seat.connection === 'live');
    await server.kill('SIGTERM');
    await until('it noticed', () => seat.connection === 'offline');
    running.splice(0);
    await serve(portOf(server));
    await eventually(() => expect(seat.connection).toBe('live'), 5_000);
    seat.close();
  });
});
