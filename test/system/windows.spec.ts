import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { FOLD, type RecordedEvent } from '@rolwissel/domain';
import { inOneServer } from '../support/setting.ts';
import { eventually } from '../support/until.ts';
import type { Wire } from '../support/wire.ts';
import { accepted, openWorkshop, recognition, type TestPerson, type TestWorkshop } from '../support/workshop.ts';

const setting = inOneServer();
let workshop: TestWorkshop;

beforeAll(async () => {
  workshop = await openWorkshop(setting.server, { participants: 3 });
});

const names = ({ messages }: Wire) => messages.map(({ name }) => name).filter((name) => name !== 'present');

/** Something only this participant may see, and something everybody sees. */
async function voteIn(person: TestPerson): Promise<void> {
  const roundId = await workshop.openRound('fist', { subject: await freshSubject() });
  accepted(await person.wire.ask('CastBallot', { roundId, ballot: { kind: 'fist', value: 4 } }));
  accepted(await workshop.lead.ask('CloseRound', { roundId }));
  accepted(await workshop.lead.ask('RevealRound', { roundId }));
}

/** An objection to hold a round about: one subject has one round at a time. */
async function freshSubject(): Promise<string> {
  const objectionId = randomUUID();
  const text = `Bezwaar ${objectionId.slice(0, 4)} om over te stemmen`;
  accepted(await (await workshop.join()).wire.ask('RaiseObjection', { objectionId, text, confirmNotReal: true }));
  return objectionId;
}

/** Where deltas do not join on to each other, or hold what is not theirs to tell. */
function gapsIn({ snapshots, deltas, hello }: Wire): readonly unknown[] {
  let here = snapshots[0]?.position ?? deltas[0]?.from ?? hello?.head ?? 0;
  return deltas.filter(({ from, to, events }) => {
    const joinsOn = from === here && events.every(({ position }) => position > from && position <= to);
    here = to;
    return !joinsOn;
  });
}

describe('coming back', () => {
  it('[W2] with a position gets what it lacks: first its own, then the common window', async () => {
    const person = await workshop.join();
    const after = person.wire.position;
    person.wire.close();
    const other = await workshop.wire({ token: person.token });
    await voteIn({ ...person, wire: other });
    await workshop.inStep();
    const back = await workshop.wire({ token: person.token, after });
    expect(names(back)).toEqual(['hello', 'own', 'delta']);
    expect(back.deltas[0]).toMatchObject({ from: after, to: other.position });
    expect(
      back
        .all('own')
        .flat()
        .map(({ type }) => type),
    ).toEqual(['BallotCast']);
    const seen = back.deltas.flatMap(({ events }) => events);
    expect(seen).toEqual(mergedFrom(other.deltas.flatMap(({ events }) => events)));
  });

  it('[W2] with the position of the last thing to see gets an empty delta', async () => {
    await workshop.inStep();
    const { wire, token } = workshop.person(0);
    const here = wire.position;
    const back = await workshop.wire({ token, after: here });
    expect(names(back)).toEqual(['hello', 'delta']);
    expect(back.hello).toMatchObject({ head: here });
    expect(back.deltas).toEqual([{ from: here, to: here, events: [] }]);
  });

  it('[W3] gets the state when it has nothing, knows more than there is, or folds otherwise', async () => {
    await workshop.inStep();
    const { token, wire } = workshop.person(0);
    const here = wire.position;
    for (const auth of [
      { after: null },
      { after: here + 1 },
      { after: 1, fold: 'older' },
      { after: 1, fold: 7 },
      { after: -1 },
      { after: '3' },
      { after: 1.5 },
    ]) {
      const back = await workshop.wire({ token, ...auth });
      expect(names(back)).toEqual(['hello', 'snapshot']);
      expect(back.snapshots[0]).toMatchObject({ position: here, fold: FOLD, state: { position: here } });
    }
  });

  it('[W2] gets deltas after its first state, whatever it was built with', async () => {
    const { token } = workshop.person(0);
    const wire = await workshop.wire({ token, after: null, fold: 'of somebody else' });
    const here = wire.position;
    accepted(await workshop.lead.ask('LockLobby'));
    accepted(await workshop.lead.ask('UnlockLobby'));
    await workshop.caughtUp(wire);
    wire.socket.emit('pull', here);
    await eventually(() => expect(wire.deltas.at(-1)).toMatchObject({ from: here }));
    expect(wire.snapshots).toHaveLength(1);
  });

  it('[W3] gets the state when words were taken back meanwhile, and not the words', async () => {
    const person = await workshop.join();
    const after = person.wire.position;
    const objectionId = randomUUID();
    const secret = 'Dit had er nooit mogen staan';
    accepted(await person.wire.ask('RaiseObjection', { objectionId, text: secret }));
    accepted(await workshop.lead.ask('HideObjection', { objectionId, reason: 'offensive' }));
    const back = await workshop.wire({ token: workshop.person(0).token, after });
    expect(names(back)).toEqual(['hello', 'snapshot']);
    expect(back.received.join()).not.toContain(secret);
    const own = await workshop.wire({ token: person.token, after });
    expect(own.received.join()).toContain(secret);
  });

  it('[W3] gets the state when it is far behind', async () => {
    const long = await openWorkshop(setting.server, { participants: 1 });
    const projector = await long.conductor('projector');
    const bulk = Array.from({ length: 54 }, (_, n) => (n % 2 ? 'UnlockLobby' : 'LockLobby'));
    for (const kind of bulk) accepted(await long.lead.ask(kind));
    const near = await long.wire({ token: await long.token('projector'), after: 1 });
    expect(names(near)).toEqual(['hello', 'delta']);
    expect(near.deltas[0]?.events.length).toBeGreaterThan(50);
    expect(projector.position).toBe(near.position);
  });

  it('[W4] by a pull gets what it says it lacks', async () => {
    const { wire } = await workshop.join();
    await workshop.inStep();
    const here = wire.position;
    const { serverTime } = await wire.socket.timeout(2_000).emitWithAck('pull', here - 2);
    expect(Math.abs(serverTime - Date.now())).toBeLessThan(2_000);
    await eventually(() => expect(wire.deltas.at(-1)).toMatchObject({ from: here - 2, to: here }));
    const states = wire.snapshots.length;
    for (let n = 0; n < 50; n++) wire.socket.emit('pull', null);
    await eventually(() => expect(wire.snapshots.length).toBeGreaterThan(states));
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(wire.snapshots.length).toBeLessThanOrEqual(states + 2);
    await workshop.openRound('fist', { subject: await freshSubject() });
    await workshop.caughtUp(wire);
  });
});

/** Of neighbouring counts only the last is told to whoever comes back. */
const mergedFrom = (events: readonly RecordedEvent[]): readonly RecordedEvent[] =>
  events.filter(({ type }, index) => type !== 'PeopleCounted' || events[index + 1]?.type !== 'PeopleCounted');

describe('a delta', () => {
  it('[W5] begins where the one before ended, for everybody, whatever happens', async () => {
    const projector = await workshop.conductor('projector');
    const hidden = workshop.lead.ask('BookmarkMoment', { label: 'alleen voor trainers' });
    await Promise.all([hidden, ...Array.from({ length: 3 }, () => workshop.join())]);
    await voteIn(workshop.person(1));
    await workshop.inStep();
    const wires = [workshop.lead, projector, ...workshop.people.map((person) => person.wire)];
    const steady = wires.filter(({ snapshots }) => snapshots.length < 2);
    expect(steady.flatMap(gapsIn)).toEqual([]);
    expect(steady.length).toBeGreaterThan(4);
  });

  it('[W5] tells of nothing that the reader may not see, not even that it was', async () => {
    const { wire, token } = await workshop.join();
    await workshop.inStep();
    const here = wire.position;
    const heard = wire.received.length;
    const { position } = accepted(await workshop.lead.ask('BookmarkMoment', { label: 'alleen voor trainers' }));
    await workshop.lead.caughtUp(position);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(wire.received.slice(heard)).toEqual([]);
    wire.socket.emit('pull', here);
    await eventually(() => expect(wire.deltas.at(-1)).toEqual({ from: here, to: here, events: [] }));
    expect(await wire.ask('LeaveWorkshop')).toMatchObject({ ok: true });
    expect((await workshop.wire({ token })).hello?.head).toBe(wire.position);
    await workshop.inStep();
    expect(wire.deltas.at(-1)).toMatchObject({ from: here, to: position + 1 });
  });

  it('[W6] is the same bytes for every phone', async () => {
    const hall = await openWorkshop(setting.server, { participants: 4, live: false });
    await hall.inStep();
    const from = hall.people.map(({ wire }) => wire.received.length);
    await hall.start();
    await hall.inStep();
    const [first, ...rest] = hall.people.map(({ wire }, index) => wire.received.slice(from[index]));
    expect(first?.length).toBeGreaterThan(0);
    for (const bytes of rest) expect(bytes.join()).toBe(first?.join());
  });

  it('[W7] goes to phones at once, then at most every 100 ms with the counts merged; to the console every time', async () => {
    const hall = await openWorkshop(setting.server, { participants: 8 });
    const roundId = await hall.openRound();
    const watcher = hall.person(7).wire;
    await hall.inStep();
    await new Promise((resolve) => setTimeout(resolve, 150));
    const [phone, console] = [watcher.messages.length, hall.lead.deltas.length];
    const began = performance.now();
    for (let turn = 0; turn < 4; turn++) {
      for (const { wire } of hall.people.slice(0, 7)) {
        if (turn % 2 === 0) accepted(await wire.ask('CastBallot', { roundId, ballot: recognition(1) }));
        else accepted(await wire.ask('WithdrawBallot', { roundId }));
      }
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
    await hall.inStep();
    const told = watcher.messages.slice(phone).filter(({ name }) => name === 'delta');
    expect((told[0]?.at ?? Infinity) - began).toBeLessThan(60);
    const span = (told.at(-1)?.at ?? 0) - (told[0]?.at ?? 0);
    expect(span / (told.length - 1)).toBeGreaterThan(95); // one by one they may be late, and the next then seem early
    const counts = watcher.deltas.slice(-told.length).map(({ events }) => events.length);
    expect(Math.max(...counts)).toBeLessThanOrEqual(1);
    expect(hall.lead.deltas.length - console).toBe(28);
    expect(watcher.deltas.flatMap(({ events }) => events).at(-1)).toMatchObject({
      type: 'BallotsCounted',
      data: { cast: 0 },
    });
  });
});
