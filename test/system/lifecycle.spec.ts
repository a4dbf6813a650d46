import { createHash, randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Problem } from '@rolwissel/protocol';
import { Browser } from '../support/browser.ts';
import { logFacts } from '../support/log.ts';
import type { OwnServer } from '../support/server.ts';
import { inOneServer } from '../support/setting.ts';
import { eventually, until } from '../support/until.ts';
import { refusedHandshake, type Wire } from '../support/wire.ts';
import { accepted, openWorkshop, recognition, type TestPerson } from '../support/workshop.ts';

const setting = inOneServer();
let other: OwnServer;

beforeAll(async () => {
  other = await setting.another();
});

const handleOf = ({ wire }: TestPerson): string => wire.snapshots[0]?.state.you.people.me?.handle ?? '';

/** Milliseconds until this connection ended, and what it was told before. */
async function ending(wire: Wire, since: number) {
  await until('the connection ends', () => !wire.socket.connected);
  return { ms: performance.now() - since, bye: wire.byes };
}

describe('removing somebody', () => {
  it('[S7] ends all their connections within a second, on every node, and no other', async () => {
    const workshop = await openWorkshop(setting.server, { participants: 2 });
    const person = workshop.person(0);
    const screens = [
      person.wire,
      await workshop.wire({ token: person.token }),
      await workshop.wire({ token: person.token }, other),
    ];
    const roundId = await workshop.openRound();
    const since = performance.now();
    accepted(await workshop.lead.ask('RemoveParticipant', { participantId: handleOf(person), reason: 'disruptive' }));
    for (const wire of screens) {
      const { ms, bye } = await ending(wire, since);
      expect(bye).toEqual([{ reason: 'removed' }]);
      expect(ms).toBeLessThan(1_000);
    }
    for (const server of [setting.server, other]) {
      const auth = { workshop: workshop.id, token: person.token };
      expect(await refusedHandshake(server, auth)).toMatchObject({ code: 'removed' });
      const envelope = { id: randomUUID(), kind: 'CastBallot', data: { roundId, ballot: recognition() }, seen: 0 };
      const path = `/api/workshops/${workshop.id}/commands`;
      const answer = await new Browser(server).post(path, envelope, { authorization: `Bearer ${person.token}` });
      expect(answer).toMatchObject({ status: 403, body: { code: 'removed' } });
    }
    expect(workshop.person(1).wire.socket.connected).toBe(true);
    workshop.close();
  });

  it('[S7] leaves no gap for who is just connecting', async () => {
    const workshop = await openWorkshop(setting.server, { participants: 6 });
    const arriving: Promise<Wire>[] = [];
    for (const person of workshop.people.slice(1)) {
      for (let n = 0; n < 3; n++) arriving.push(workshop.wire({ token: person.token }));
      const removal = workshop.lead.ask('RemoveParticipant', { participantId: handleOf(person) });
      arriving.push(workshop.wire({ token: person.token }));
      accepted(await removal);
    }
    const came = (await Promise.allSettled(arriving)).flatMap((result) =>
      result.status === 'fulfilled' ? [result.value] : [],
    );
    for (const wire of came) await until('it is sent away', () => !wire.socket.connected, 1_500);
    await eventually(async () => expect((await workshop.summary()).online).toBe(1));
    workshop.close();
  });
});

describe('the end', () => {
  it('[S8] of a workshop keeps its screens, and takes no ballots any more', async () => {
    const workshop = await openWorkshop(setting.server, { participants: 1 });
    const { wire, token } = workshop.person(0);
    accepted(await workshop.lead.ask('FinishWorkshop'));
    await workshop.inStep();
    expect(wire.socket.connected).toBe(true);
    expect(await wire.ask('CastBallot', { roundId: randomUUID(), ballot: recognition() })).toMatchObject({
      code: 'not-in-phase',
    });
    const back = await workshop.wire({ token });
    expect(back.snapshots[0]?.state.agenda.status).toBe('finished');
    accepted(await workshop.lead.ask('ReopenWorkshop', {}));
    expect((await workshop.summary()).status).toBe('live');
    workshop.close();
  });

  it('[H9] of an erased one closes every screen, and nothing of it is left on any node', async () => {
    const workshop = await openWorkshop(setting.server, { participants: 2 });
    const far = await workshop.wire({ token: workshop.person(0).token }, other);
    const projector = await workshop.wire({ token: await workshop.token('projector') }, other);
    const since = performance.now();
    expect((await workshop.trainer.delete(`/api/workshops/${workshop.id}`)).status).toBe(204);
    for (const wire of [workshop.lead, ...workshop.people.map((person) => person.wire), far, projector]) {
      const { ms, bye } = await ending(wire, since);
      expect(bye).toEqual([{ reason: 'closed' }]);
      expect(ms).toBeLessThan(2_000);
    }
    const { token } = workshop.person(0);
    for (const server of [setting.server, other]) {
      const cookie = { cookie: workshop.trainer.cookie };
      const browser = new Browser(server);
      for (const path of ['', '/recording', '/verify']) {
        const answer = await browser.get<Problem>(`/api/workshops/${workshop.id}${path}`, cookie);
        expect(answer).toMatchObject({ status: 404, body: { code: 'unknown-workshop' } });
      }
      const seat = await browser.post(`/api/workshops/${workshop.id}/seats`, { kind: 'projector' }, cookie);
      expect(seat.status).toBe(404);
      expect((await browser.call('DELETE', `/api/workshops/${workshop.id}`, undefined, cookie)).status).toBe(404);
      const authorization = `Bearer ${token}`;
      expect((await browser.post(`/api/workshops/${workshop.id}/commands`, {}, { authorization })).status).toBe(404);
      expect(await browser.join({ code: workshop.code })).toMatchObject({
        status: 404,
        body: { code: 'code-unknown' },
      });
      expect(await refusedHandshake(server, { workshop: workshop.id, token })).toMatchObject({
        code: 'unknown-workshop',
      });
      const { body } = await browser.get<{ id: string }[]>('/api/workshops', cookie);
      expect(body.map(({ id }) => id)).not.toContain(workshop.id);
    }
    expect(await logFacts(setting.database.pool, workshop.id)).toEqual({ events: 0, holes: 0, doubled: 0, head: 0 });
    const left = await setting.database.pool.query('SELECT 1 FROM subject_key WHERE stream_id = $1', [workshop.id]);
    expect(left.rowCount).toBe(0);
  });
});

describe('the clock', () => {
  it('[K12] closes a round when its time is over, once, however many nodes look on', async () => {
    const workshop = await openWorkshop(setting.server, { participants: 1 });
    const far = await workshop.wire({ token: workshop.person(0).token }, other);
    const roundId = await workshop.openRound('recognition', { autoCloseAfterSeconds: 5 });
    const timer = { timerId: 'now', seconds: 5, autoClose: true };
    accepted(await workshop.lead.ask('StartTimer', timer));
    accepted(await workshop.lead.ask('PauseWorkshop'));
    const paused = await workshop.inStep();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await workshop.head()).toBe(paused);
    accepted(await workshop.lead.ask('ResumeWorkshop'));
    const types = ({ deltas }: Wire) => deltas.flatMap(({ events }) => events).map(({ type }) => type);
    await until('the round is closed', () => types(workshop.lead).includes('RoundClosed'), 7_000);
    await eventually(() => expect(types(far)).toContain('RoundClosed'));
    await until('the timer elapsed', () => types(workshop.lead).includes('TimerElapsed'), 2_000);
    await new Promise((resolve) => setTimeout(resolve, 300));
    for (const type of ['RoundClosed', 'TimerElapsed']) {
      expect(types(workshop.lead).filter((name) => name === type)).toHaveLength(1);
    }
    accepted(await workshop.lead.ask('ReopenRound', { roundId }));
    const head = await workshop.inStep();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await workshop.head()).toBe(head);
    workshop.close();
  });

  it('[K12] is stopped by nobody: what its commands are called does not follow from what phones are told', async () => {
    const workshop = await openWorkshop(setting.server, { participants: 1 });
    const { wire } = workshop.person(0);
    const roundId = await workshop.openRound('recognition', { autoCloseAfterSeconds: 5 });
    await workshop.inStep();
    const events = () => wire.deltas.flatMap((delta) => delta.events);
    const { autoCloseAt = 0 } = events().flatMap(({ type, data }) => (type === 'RoundOpened' ? [data] : []))[0] ?? {};
    const guess = nameBased(workshop.id, `CloseRound ${roundId} ${autoCloseAt}`);
    accepted(await wire.ask('CastBallot', { roundId, ballot: recognition(1) }, guess));
    await eventually(() => expect(events().map(({ type }) => type)).toContain('RoundClosed'), 7_000);
    workshop.close();
  });
});

/** The name-based uuid (RFC 9562, version 5) that anybody can make of what they know. */
function nameBased(namespace: string, name: string): string {
  const space = Buffer.from(namespace.replaceAll('-', ''), 'hex');
  const bytes = createHash('sha1').update(space).update(name).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
