import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import type { WorkshopState } from '@rolwissel/domain';
import { Browser } from '../support/browser.ts';
import { logFacts, recordedAs } from '../support/log.ts';
import { loseHistory, loseWorkshop } from '../support/lost-history.ts';
import type { OwnServer } from '../support/server.ts';
import { inOneServer } from '../support/setting.ts';
import { eventually } from '../support/until.ts';
import { refusedHandshake, type Wire } from '../support/wire.ts';
import { accepted, insist, openWorkshop, recognition, type TestWorkshop } from '../support/workshop.ts';

jest.setTimeout(40_000);

/** So soon everybody is in step again. */
const inStepMs = 5_000;

const setting = inOneServer();
let other: OwnServer;
let workshop: TestWorkshop;
let roundId: string;
let desk: Wire;

beforeAll(async () => {
  other = await setting.another();
  Logger.overrideLogger(false); // it says what was lost
});
beforeEach(async () => {
  workshop = await openWorkshop(setting.server, { participants: 3 });
  roundId = await workshop.openRound();
  desk = await workshop.wire({ token: await workshop.token('facilitator') }, other);
});

const vote = (person: number, weight: 0 | 1 | 2 | 3, id: string = randomUUID()) =>
  workshop.person(person).wire.ask('CastBallot', { roundId, ballot: recognition(weight) }, id);

/** Everybody votes twice; the position before that, and after it. */
async function votes(): Promise<readonly [before: number, after: number]> {
  const before = await workshop.inStep();
  for (const weight of [1, 2] as const) for (const person of [0, 1, 2]) accepted(await vote(person, weight));
  return [before, await workshop.inStep()];
}

/** The state that a screen was given last. */
const latest = (wire: Wire): WorkshopState => {
  const snapshot = wire.snapshots.at(-1);
  if (!snapshot) throw new Error('It was given no state');
  return snapshot.state;
};

/** Every screen was given a new state, on both nodes, and the lead's windows tell what was lost. */
async function allInStep(loss: object): Promise<void> {
  const screens = [workshop.lead, desk, ...workshop.people.map(({ wire }) => wire)];
  await eventually(() => {
    for (const screen of screens) expect(screen.snapshots.length).toBeGreaterThan(1);
  }, inStepMs);
  await eventually(async () => {
    const fresh = await workshop.wire({ token: await workshop.token('facilitator') });
    expect(latest(fresh).agenda.losses).toEqual([{ ...loss, position: expect.any(Number) }]);
    fresh.close();
  }, inStepMs);
}

describe('a database that comes back with less than it acknowledged', () => {
  it('[W15] is found out though nobody asks anything; all screens get the state that is left, and the lead a fact', async () => {
    const [before, after] = await votes();
    await loseHistory(setting.database.pool, workshop.id, before + 1);
    await allInStep({ after: before + 1, lostUpTo: after });
    await eventually(() => {
      for (const node of [workshop.lead, desk]) expect(node.position).toBe(before + 2);
    });
    for (const { wire } of workshop.people) {
      expect(wire.snapshots.at(-1)?.position).toBeLessThan(after);
      expect(latest(wire).rounds.byId[roundId]?.cast).toBe(1);
    }
    expect(latest(workshop.person(0).wire).you.rounds.ballots[roundId]?.position).toBe(before + 1);
    expect(latest(workshop.person(2).wire).you.rounds.ballots).toEqual({});
    expect(latest(workshop.person(0).wire).agenda.losses).toEqual([]);
    expect(accepted(await vote(2, 3)).position).toBe(before + 3);
    expect(await logFacts(setting.database.pool, workshop.id)).toMatchObject({ holes: 0, doubled: 0 });
  });

  it('[W15] or with another past gets nothing folded onto what was lost, and no delta tells of both', async () => {
    const [before, after] = await votes();
    const asleep = workshop.person(1);
    asleep.wire.close();
    await loseHistory(setting.database.pool, workshop.id, before + 1, 12);
    const loss = { after: before + 1, lostUpTo: after };
    workshop.people.splice(1, 1);
    await allInStep(loss);
    const fresh = await workshop.wire({ token: workshop.person(0).token });
    for (const place of [before, before + 1, before + 3, after]) {
      const back = await workshop.wire({ token: asleep.token, after: place });
      expect(back.deltas).toEqual([]);
      expect(latest(back).rounds).toEqual(latest(fresh).rounds);
      expect(latest(back).you.rounds.ballots).toEqual({});
      back.close();
    }
    accepted(await workshop.lead.ask('PauseWorkshop'));
    const head = await workshop.inStep();
    const newer = await workshop.wire({ token: asleep.token, after: head - 1 });
    expect(newer.snapshots).toEqual([]);
    expect((await workshop.trainer.get(`/api/workshops/${workshop.id}/verify`)).body).toMatchObject({
      ok: true,
      events: head,
    });
  });

  it('[W15] [K4] records what was never answered, once; what was answered and lost stays lost', async () => {
    const [before, after] = await votes();
    const [answered, open] = [randomUUID(), randomUUID()];
    accepted(await vote(0, 3, answered));
    await loseHistory(setting.database.pool, workshop.id, before);
    const { position } = accepted(
      await insist(workshop.person(1).wire, 'CastBallot', { roundId, ballot: recognition(3) }, open),
    );
    expect(position).toBeLessThan(after);
    expect(await vote(1, 3, open)).toEqual({ ok: true, position, again: true });
    expect(await recordedAs(setting.database.pool, workshop.id, open)).toEqual({ times: 1, position });
    expect((await recordedAs(setting.database.pool, workshop.id, answered)).times).toBe(0);
    await allInStep({ after: before, lostUpTo: after + 1 });
  });

  it('[W15] sends those away whose joining was lost; they may come in anew', async () => {
    const before = await workshop.inStep();
    const late = await workshop.join();
    await workshop.inStep();
    await loseHistory(setting.database.pool, workshop.id, before);
    await eventually(() => expect(late.wire.byes).toMatchObject([{ reason: 'overloaded' }]), inStepMs);
    const auth = { workshop: workshop.id, token: late.token };
    expect(await refusedHandshake(setting.server, auth)).toMatchObject({ code: 'unauthenticated' });
    workshop.people.pop();
    expect((await workshop.join()).participantId).not.toBe(late.participantId);
  });

  it('[W15] closes a workshop of which nothing is left', async () => {
    await workshop.inStep();
    await loseWorkshop(setting.database.pool, workshop.id);
    const screens = [workshop.lead, desk, workshop.person(0).wire];
    await eventually(() => {
      for (const screen of screens) expect(screen.byes).toEqual([{ reason: 'closed' }]);
    }, inStepMs);
  });

  it('[W15] is counted for whoever runs the server', async () => {
    const lost = async () => {
      const { text } = await new Browser(setting.server).get('/metrics');
      return Number(/^rolwissel_lost_events_total (\d+)$/m.exec(text)?.[1]);
    };
    const earlier = await lost();
    const [before, after] = await votes();
    await loseHistory(setting.database.pool, workshop.id, before);
    await eventually(async () => expect(await lost()).toBe(earlier + after - before), inStepMs);
  });
});
