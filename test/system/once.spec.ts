import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { logFacts, recordedAs } from '../support/log.ts';
import type { OwnServer } from '../support/server.ts';
import { inOneServer } from '../support/setting.ts';
import { until } from '../support/until.ts';
import type { Wire } from '../support/wire.ts';
import { accepted, insist, openWorkshop, recognition, type TestWorkshop } from '../support/workshop.ts';

const setting = inOneServer();
let other: OwnServer;
let workshop: TestWorkshop;
let roundId: string;

beforeAll(async () => {
  other = await setting.another();
  workshop = await openWorkshop(setting.server, { participants: 1 });
  roundId = await workshop.openRound();
});

const cast = (weight: 0 | 1 | 2 | 3 = 1) => ({ roundId, ballot: recognition(weight) });

/** The same person on the other node. */
const twin = ({ token }: { readonly token: string }): Promise<Wire> => workshop.wire({ token }, other);

describe('a command that comes again', () => {
  it('[K4] gets the same position, and takes effect once', async () => {
    const { wire } = await workshop.join();
    const id = randomUUID();
    const first = accepted(await wire.ask('CastBallot', cast(), id));
    expect(first).toEqual({ ok: true, position: first.position });
    accepted(await wire.ask('CastBallot', cast(2)));
    for (const again of [id, id.toUpperCase()]) {
      expect(await wire.ask('CastBallot', cast(), again)).toEqual({ ok: true, position: first.position, again: true });
    }
    expect(
      wire
        .all('own')
        .flat()
        .filter(({ type }) => type === 'BallotCast'),
    ).toHaveLength(2);
    expect(await recordedAs(setting.database.pool, workshop.id, id)).toEqual({ times: 1, position: first.position });
  });

  it('[K4] gets the position of its last event', async () => {
    const calm = await openWorkshop(setting.server);
    const id = randomUUID();
    const opened = accepted(await calm.lead.ask('OpenActivity', { activityId: 'roles' }, id));
    expect(opened.position).toBe(calm.lead.position);
    expect(await calm.lead.ask('OpenActivity', { activityId: 'roles' }, id)).toEqual({ ...opened, again: true });
  });

  it('[K4] is decided once and answered each time when it comes many times at once', async () => {
    const person = await workshop.join();
    const wires = [person.wire, await workshop.wire({ token: person.token }), await twin(person), await twin(person)];
    for (let round = 0; round < 10; round++) {
      const id = randomUUID();
      const replies = await Promise.all(wires.map((wire) => wire.ask('CastBallot', cast((round % 4) as 0), id)));
      const positions = new Set(replies.map((reply) => accepted(reply).position));
      expect(positions.size).toBe(1);
      expect(replies.filter((reply) => !Object.hasOwn(reply, 'again'))).toHaveLength(1);
      expect(await recordedAs(setting.database.pool, workshop.id, id)).toMatchObject({ times: 1 });
    }
  });

  it('[K4] is known over HTTP, on another node, and on one that starts later', async () => {
    const { token, wire } = await workshop.join();
    const id = randomUUID();
    const { position } = accepted(await wire.ask('CastBallot', cast(), id));
    const again = { ok: true, position, again: true };
    const envelope = { id, kind: 'CastBallot', data: cast(), seen: 0 };
    expect(await workshop.trainer.command(workshop.id, token, envelope)).toEqual(again);
    expect(await (await twin({ token })).ask('CastBallot', cast(), id)).toEqual(again);
    const later = await setting.another();
    const third = await workshop.wire({ token }, later);
    expect(await third.ask('CastBallot', cast(), id)).toEqual(again);
  });

  it('[K5] from another seat is a mistake, while the first one waits and afterwards', async () => {
    const [anna, bram] = [await workshop.join(), await workshop.join()];
    const id = randomUUID();
    const [first, second] = await Promise.all([
      anna.wire.ask('CastBallot', cast(), id),
      bram.wire.ask('CastBallot', cast(), id),
    ]);
    const [yes, no] = first.ok ? [first, second] : [second, first];
    expect(yes).toMatchObject({ ok: true });
    expect(no).toMatchObject({ ok: false, code: 'malformed' });
    const loser = first.ok ? bram : anna;
    for (const wire of [loser.wire, await twin(loser)]) {
      expect(await wire.ask('CastBallot', cast(), id)).toMatchObject({ ok: false, code: 'malformed' });
    }
    expect(await recordedAs(setting.database.pool, workshop.id, id)).toMatchObject({ times: 1 });
  });

  it('[K6] is a yes without a trace when what it asks is so already', async () => {
    const head = await workshop.head();
    for (let n = 0; n < 2; n++) {
      const id = randomUUID();
      expect(await workshop.lead.ask('StartWorkshop', {}, id)).toEqual({ ok: true, position: head });
      expect(await workshop.lead.ask('StartWorkshop', {}, id)).toEqual({ ok: true, position: head, again: true });
      expect(await recordedAs(setting.database.pool, workshop.id, id)).toMatchObject({ times: 0 });
    }
  });

  it('[K9] is decided anew when it was refused', async () => {
    const { wire } = await workshop.join();
    const id = randomUUID();
    const round = randomUUID();
    const late = { roundId: round, ballot: { kind: 'fist', value: 3 } };
    expect(await wire.ask('CastBallot', late, id)).toMatchObject({ code: 'round-closed' });
    await workshop.openRound('fist', {}, round);
    expect(await wire.ask('CastBallot', late, id)).toMatchObject({ ok: true });
  });

  it('[K10] from one connection they are decided in the order they were sent', async () => {
    const { wire } = await workshop.join();
    const replies = await Promise.all([0, 1, 2, 3].map((weight) => wire.ask('CastBallot', cast(weight as 0))));
    const positions = replies.map((reply) => accepted(reply).position);
    expect(positions).toEqual([...positions].sort((a, b) => a - b));
    expect(new Set(positions).size).toBe(4);
  });
});

describe('two nodes on one database', () => {
  it('[K4] lose nothing, double nothing and leave no hole while all vote at once on both', async () => {
    const hot = await openWorkshop(setting.server, { participants: 12 });
    const round = await hot.openRound();
    const people = await Promise.all(
      hot.people.map(async ({ wire, token }) => [wire, await hot.wire({ token }, other)] as const),
    );
    const before = await hot.head();
    const votes = people.flatMap(([here, there]) =>
      Array.from({ length: 16 }, (_, n) => {
        const data = { roundId: round, ballot: recognition((n % 4) as 0) };
        const envelope = { id: randomUUID(), kind: 'CastBallot', data }; // it does not say what it has seen
        return (n % 2 ? here : there).send(envelope).then((reply) => accepted(reply).position);
      }),
    );
    const positions = (await Promise.all(votes)).sort((a, b) => a - b);
    expect(positions).toEqual(Array.from({ length: 192 }, (_, n) => before + 1 + n));
    expect(await logFacts(setting.database.pool, hot.id)).toEqual({
      events: before + 192,
      holes: 0,
      doubled: 0,
      head: before + 192,
    });
    hot.close();
  });

  it('[K8] [K13] record nothing of an old copy of a command that one of them refused for good', async () => {
    const person = await workshop.join();
    const far = await twin(person);
    const seen = person.wire.position;
    const id = randomUUID();
    const withdrawal = { id, kind: 'WithdrawBallot', data: { roundId }, seen };
    expect(await far.send(withdrawal)).toMatchObject({ ok: false, code: 'no-vote' });
    const { position } = accepted(await insist(far, 'CastBallot', cast(3)));
    expect(await person.wire.send(withdrawal)).toMatchObject({ ok: false, code: 'busy', retryAfterMs: 250 });
    expect(await recordedAs(setting.database.pool, workshop.id, id)).toMatchObject({ times: 0 });
    await person.wire.caughtUp(position);
    expect(await person.wire.send({ ...withdrawal, seen: position })).toMatchObject({ ok: true });
  });

  it('[W5] show the same on both, in the same order', async () => {
    const lead = await workshop.conductor('facilitator');
    const there = await workshop.wire({ token: await workshop.token('facilitator') }, other);
    const person = await workshop.join();
    const far = await twin(person);
    const start = await workshop.head();
    for (let n = 0; n < 5; n++) {
      const wire = n % 2 ? person.wire : far;
      const text = `Bezwaar nummer ${n} van vijf`;
      accepted(await insist(wire, 'RaiseObjection', { objectionId: randomUUID(), text }));
    }
    const told = async (wire: Wire) => {
      await wire.caughtUp(start + 5);
      return wire.deltas.flatMap(({ events }) => events).filter(({ position }) => position > start);
    };
    const [here, elsewhere] = [await told(lead), await told(there)];
    expect(here).toHaveLength(5);
    expect(elsewhere).toEqual(here);
  });

  it('[W9] count who is connected to either', async () => {
    const hall = await openWorkshop(setting.server, { participants: 1, live: false });
    const { body } = await hall.trainer.join({ code: hall.code });
    const far = await hall.wire({ token: body.token }, other);
    await until('two are online', async () => (await hall.summary()).online === 2);
    far.close();
    await until('one is online', async () => (await hall.summary()).online === 1);
    expect((await hall.summary()).joined).toBe(2);
  });
});
