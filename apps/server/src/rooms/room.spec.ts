import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { type Actor, readCommand } from '@rolwissel/domain';
import { wrappingKey } from '../event-log/sealing.ts';
import type { Batch } from '../event-log/stored-event.ts';
import { busy, failed, type Outcome, outOfStep, type PendingCommand } from './command.ts';
import { PersonalTexts } from './personal-texts.ts';
import { Room } from './room.ts';

Logger.overrideLogger(false);

const at = '2026-11-23T13:05:07.080Z';
const system: Actor = { seat: 'system', id: 'creation' };
const door: Actor = { seat: 'visitor', id: 'door' };
const lead: Actor = { seat: 'facilitator', id: randomUUID() };

let room: Room;
let outcomes: Map<string, Outcome[]>;

function newRoom(id: string = randomUUID()): Room {
  return new Room(id, new PersonalTexts(id, wrappingKey('the secret of these tests')));
}

function pending(kind: string, data: object, actor: Actor, id: string = randomUUID()): PendingCommand {
  const result = readCommand(kind, data);
  if (!result.ok) throw new Error(`${kind} is ${result.code}`);
  const heard: Outcome[] = outcomes.get(id) ?? [];
  outcomes.set(id, heard);
  return { id, command: result.command, actor, reply: (outcome) => heard.push(outcome) };
}

const creation = () => {
  const pack = { id: 'pack', version: '1', hash: 'x', cases: [], polls: {} };
  const plan = [{ id: 'only', kind: 'poll' }];
  const data = { title: 'Proef', pack, locales: ['nl'], format: 'custom', plan, lead: lead.id };
  return pending('CreateWorkshop', data, system);
};
const lobby = (id?: string) => pending('OpenLobby', {}, lead, id);
const joining = (id?: string) =>
  pending('JoinWorkshop', { participantId: randomUUID(), locale: 'nl', via: 'qr', rulesAccepted: true }, door, id);

/** Decides and sends what is in line. */
function sent(from = room, now = at): Batch | undefined {
  from.decide(now);
  return from.send();
}

/** Decides, sends and records what is in line. */
function record(): Batch | undefined {
  const batch = sent();
  room.commit();
  return batch;
}

const heard = ({ id }: PendingCommand): readonly Outcome[] => outcomes.get(id) ?? [];

beforeEach(() => {
  outcomes = new Map();
  room = newRoom();
  room.ask(creation());
  room.ask(lobby());
  record();
});

describe('a room', () => {
  it('[K2] answers nobody before the commit, and everybody once after it', () => {
    const all = [joining(), joining(), lobby()];
    for (const each of all) room.ask(each);
    const batch = sent();
    expect(batch?.events.map(({ position, type }) => [position, type])).toEqual([
      [3, 'ParticipantJoined'],
      [4, 'ParticipantJoined'],
    ]);
    expect(all.map(heard)).toEqual([[], [], []]);
    room.commit();
    expect(all.map(heard)).toEqual([
      [{ ok: true, position: 3 }],
      [{ ok: true, position: 4 }],
      [{ ok: true, position: 4 }],
    ]);
  });

  it('[K3] shows nothing before the commit', () => {
    room.ask(joining());
    sent();
    expect([room.feeds.position, room.shown.people.joined, room.head.position]).toEqual([2, 0, 2]);
    room.commit();
    expect([room.feeds.position, room.shown.people.joined, room.head.position]).toEqual([3, 1, 3]);
  });

  it('[K10] decides the same commands again, in their order, after another node came first', () => {
    const all = [joining(), joining()];
    for (const each of all) room.ask(each);
    const mine = sent();
    room.retry();
    expect(room.workshop.people.joined).toBe(0);
    expect(room.feeds.position).toBe(2);
    const batch = record();
    expect(batch?.events.map(({ commandId }) => commandId)).toEqual(mine?.events.map(({ commandId }) => commandId));
    expect(all.map(heard)).toEqual([[{ ok: true, position: 3 }], [{ ok: true, position: 4 }]]);
  });

  it('[K2] [K3] decides what comes while a batch is under way, and answers it after its own commit', () => {
    const [one, other, denied] = [joining(), joining(), lobby()];
    room.ask(one);
    const first = sent();
    room.ask(other);
    room.ask(denied);
    room.decide(at);
    expect(room.workshop.people.joined).toBe(2);
    room.commit();
    expect([heard(one), heard(other), heard(denied)]).toEqual([[{ ok: true, position: 3 }], [], []]);
    expect([room.shown.people.joined, room.feeds.position, room.head.position]).toEqual([1, 3, 3]);
    const second = room.send();
    expect(second?.after).toEqual({ position: 3, hash: first?.events.at(-1)?.hash });
    expect([first, second].map((batch) => batch?.newKeys.length)).toEqual([1, 1]);
    room.commit();
    expect([heard(other), heard(denied)]).toEqual([[{ ok: true, position: 4 }], [{ ok: true, position: 4 }]]);
  });

  it('[K2] answers what changes nothing only when what it was decided on is recorded', () => {
    room.ask(joining());
    sent();
    const denied = lobby();
    room.ask(denied);
    room.decide(at);
    expect(heard(denied)).toEqual([]);
    room.commit();
    expect(heard(denied)).toEqual([]);
    expect(room.send()).toBeUndefined();
    expect(heard(denied)).toEqual([]);
    room.commit();
    expect(heard(denied)).toEqual([{ ok: true, position: 3 }]);
  });

  it('[K10] takes back with a batch what was decided on it', () => {
    const all = [joining(), joining()];
    for (const each of all) {
      room.ask(each);
      if (each === all[0]) sent();
      else room.decide(at);
    }
    const last = joining();
    room.ask(last);
    room.retry();
    expect([room.workshop.people.joined, room.workshop.position, room.hasWork]).toEqual([0, 2, true]);
    expect(record()?.events.map(({ commandId }) => commandId)).toEqual([...all, last].map(({ id }) => id));
    expect(all.map(heard)).toEqual([[{ ok: true, position: 3 }], [{ ok: true, position: 4 }]]);
  });

  it('[K6] decides anew what was so already when it turns out that the room did not know everything', () => {
    const already = lobby();
    room.ask(already);
    sent();
    room.retry();
    room.ask(joining());
    record();
    expect(heard(already)).toEqual([{ ok: true, position: 2 }]);
  });

  it('[K6] does not repeat what it has not said yet', () => {
    const already = lobby();
    room.ask(already);
    sent();
    expect(room.recall(already.id, lead)).toBeUndefined();
    room.ask(lobby(already.id));
    expect(heard(already)).toEqual([]);
    room.commit();
    expect(heard(already)).toEqual([
      { ok: true, position: 2 },
      { ok: true, position: 2, again: true },
    ]);
  });

  it('[K7] keeps in line what was decided on a batch of which nobody knows', () => {
    const [one, other] = [joining(), joining()];
    room.ask(one);
    sent();
    room.ask(other);
    room.decide(at);
    room.giveUp(failed);
    expect([heard(one), heard(other)]).toEqual([[failed], []]);
    record();
    expect(heard(other)).toEqual([{ ok: true, position: 3 }]);
  });

  it('[K7] leaves a batch under way alone when what comes next cannot be written down', () => {
    const [one, unwritable, other] = [joining(), joining(), joining()];
    const broken = { ...unwritable, id: unwritable.id.toUpperCase() };
    room.ask(one);
    sent();
    room.ask(broken);
    room.ask(other);
    room.decide(at);
    expect([heard(one), heard(unwritable), heard(other)]).toEqual([[], [failed], []]);
    room.commit();
    expect(room.send()?.events.map(({ position, commandId }) => [position, commandId])).toEqual([[4, other.id]]);
    room.commit();
    expect([heard(one), heard(other)]).toEqual([[{ ok: true, position: 3 }], [{ ok: true, position: 4 }]]);
    expect(room.shown.people.joined).toBe(2);
    const repeated = joining(one.id);
    room.ask(repeated);
    expect(heard(repeated).at(-1)).toEqual({ ok: true, position: 3, again: true });
  });

  it('[K4] knows what another node recorded, by its id', () => {
    const sibling = newRoom(room.id);
    const id = randomUUID();
    const first = joining(id);
    room.ask(first);
    const batch = record();
    const events = batch?.events ?? [];
    sibling.loadKeys(new Map(batch?.newKeys.map(({ subject, wrapped }) => [subject, wrapped])));
    sibling.catchUp(events);
    const again = joining(id);
    sibling.ask(again);
    expect(sent(sibling)).toBeUndefined();
    sibling.commit();
    expect(heard(again).at(-1)).toEqual({ ok: true, position: 3, again: true });
  });

  it('[K7] tells everybody who waits, and goes back, when nobody knows what became of a batch', () => {
    const [one, other] = [joining(), joining()];
    room.ask(one);
    sent();
    room.ask(other);
    room.giveUp(failed);
    expect([heard(one), heard(other)]).toEqual([[failed], []]);
    room.turnAway(busy);
    expect(heard(other)).toEqual([busy]);
    expect([room.workshop.people.joined, room.workshop.position, room.hasWork]).toEqual([0, 2, false]);
  });

  it('[K7] lets the same id be asked again after that', () => {
    const id = randomUUID();
    room.ask(joining(id));
    sent();
    room.giveUp(failed);
    const again = joining(id);
    room.ask(again);
    record();
    expect(heard(again).at(-1)).toEqual({ ok: true, position: 3 });
  });

  it('[L5] sends away who comes when the line is long', () => {
    const all = Array.from({ length: 5_001 }, () => lobby());
    for (const each of all) room.ask(each);
    expect(all.map(heard).filter((outcome) => outcome.length > 0)).toEqual([[busy]]);
  });

  it('[W1] keeps the time of the log from going back', () => {
    room.ask(joining());
    const batch = sent(room, '2020-01-01T00:00:00.000Z');
    expect(batch?.events.map((event) => event.at)).toEqual([at]);
  });

  it('reads a long log in turns, so that other rooms are served meanwhile', async () => {
    const sibling = newRoom(room.id);
    for (let n = 0; n < 900; n++) room.ask(joining());
    const recorded = [record(), record()].flatMap((batch) => batch?.events ?? []);
    const reading = sibling.catchUpInTurns(recorded);
    const seen = new Set<number>();
    let isRead = false;
    const watch = reading.then(() => {
      isRead = true;
    });
    while (!isRead) {
      seen.add(sibling.head.position);
      await new Promise(setImmediate);
    }
    await watch;
    expect(seen.size).toBeGreaterThan(3);
    expect(sibling.head.position).toBe(recorded.at(-1)?.position);
    expect(sibling.feeds.state('projector').people.joined).toBe(900);
  });

  it('tells those who wait for the log whether it could be read', async () => {
    const first = room.askToRead();
    room.beginToRead();
    const second = room.askToRead();
    room.catchUp([]);
    expect(await first).toBe(true);
    room.turnAway(busy);
    expect(await second).toBe(false);
  });

  describe('asked by a seat that did something since', () => {
    const connection = (connected = true) => ({ connected });
    const seen = (position: number, via = connection(), kind = 'LockLobby') => ({
      ...pending(kind, {}, lead),
      seen: position,
      via,
    });

    it('[K13] has it ask again, and records nothing', () => {
      room.ask(seen(2, connection(), 'LockLobby')); // 3
      record();
      const stale = seen(2, connection(), 'UnlockLobby');
      room.ask(stale);
      expect(record()).toBeUndefined();
      expect(heard(stale)).toEqual([outOfStep]);
      const again = { ...pending('UnlockLobby', {}, lead, stale.id), seen: 3 };
      room.ask(again);
      record();
      expect(heard(again).at(-1)).toEqual({ ok: true, position: 4 });
    });

    it('[K13] also in the same batch, and not when that was not recorded', () => {
      const [first, stale] = [seen(2), seen(2, connection(), 'UnlockLobby')];
      room.ask(first);
      room.ask(stale);
      sent();
      room.giveUp(failed);
      expect([heard(first), heard(stale)]).toEqual([[failed], [failed]]);
      room.ask(stale);
      record();
      expect(heard(stale).at(-1)).toMatchObject({ ok: true });
    });

    it('[K13] asks nothing of what follows over one connection, of other seats, and of who does not say', () => {
      const via = connection();
      const others = { ...joining(), seen: 1, via: connection() };
      const all = [seen(2, via), seen(2, via, 'UnlockLobby'), others, pending('LockLobby', {}, lead)];
      for (const each of all) room.ask(each);
      record();
      expect(all.flatMap(heard)).toEqual([3, 4, 5, 6].map((position) => ({ ok: true, position })));
    });

    it('[K8] on another node, of which it reads, is refused there as well', () => {
      const elsewhere = newRoom(room.id);
      elsewhere.ask(creation());
      elsewhere.ask(lobby());
      const before = sent(elsewhere);
      elsewhere.commit();
      elsewhere.ask(seen(2));
      const later = sent(elsewhere);
      const here = newRoom(room.id);
      here.catchUp(before?.events ?? []);
      const stale = seen(2, connection(), 'UnlockLobby');
      here.ask(stale);
      sent(here);
      here.retry();
      here.catchUp(later?.events ?? []);
      expect(sent(here)).toBeUndefined();
      here.commit();
      expect(heard(stale)).toEqual([outOfStep]);
    });
  });

  it('[K8] decides nothing again for a connection that went meanwhile', () => {
    const via = { connected: true };
    const gone = { ...joining(), via };
    room.ask(gone);
    sent();
    via.connected = false;
    room.retry();
    expect(record()).toBeUndefined();
    expect(heard(gone)).toEqual([busy]);
  });
});
