import { randomUUID } from 'node:crypto';
import { EventEmitter } from 'node:events';
import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { type Actor, FOLD, readCommand } from '@rolwissel/domain';
import type { Delta, ServerToClient } from '@rolwissel/protocol';
import type { Server } from 'socket.io';
import type { Seat } from '../access/seat-tokens.ts';
import { wrappingKey } from '../event-log/sealing.ts';
import { PersonalTexts } from '../rooms/personal-texts.ts';
import { Room } from '../rooms/room.ts';
import { Screen, type SeatSocket } from './screen.ts';
import { WorkshopHub } from './workshop-hub.ts';

const lead: Actor = { seat: 'facilitator', id: randomUUID() };

/** A socket whose other end reads only when the test says so: what a real network does not do on command. */
class FakeSocket extends EventEmitter {
  readonly conn = Object.assign(new EventEmitter(), { writeBuffer: [] as unknown[] });
  readonly handshake = { auth: { after: null, fold: FOLD }, headers: {} };
  readonly heard: (readonly [string, unknown])[] = [];
  readonly rooms = new Set<string>();
  connected = true;

  override emit(name: string, data: unknown): boolean {
    this.heard.push([name, data]);
    return true;
  }

  join(name: string): void {
    this.rooms.add(name);
  }

  leave(name: string): void {
    this.rooms.delete(name);
  }

  disconnect(): void {
    this.connected = false;
  }

  choke(): void {
    this.conn.writeBuffer.push(...Array.from({ length: 32 }));
  }

  drain(): void {
    this.conn.writeBuffer.length = 0;
    this.conn.emit('drain');
  }

  get deltas(): readonly Delta[] {
    return this.heard.flatMap(([name, data]) => (name === 'delta' ? [data as Delta] : []));
  }

  get own(): readonly number[] {
    return this.heard.flatMap(([name, data]) =>
      name === 'own' ? (data as { position: number }[]).map(({ position }) => position) : [],
    );
  }
}

let room: Room;
let hub: WorkshopHub;
let sockets: FakeSocket[];

function give(kind: string, data: object, actor: Actor): void {
  const result = readCommand(kind, data);
  if (!result.ok) throw new Error(result.code);
  room.ask({ id: randomUUID(), command: result.command, actor, reply: () => undefined });
  room.decide(new Date().toISOString());
  room.send();
  room.commit();
  hub.show(room.feeds.takeNewOwnEvents());
}

function seat(actor: Seat['actor']): readonly [FakeSocket, Screen] {
  const socket = new FakeSocket();
  sockets.push(socket);
  const screen = new Screen(socket as unknown as SeatSocket, { workshopId: room.id, actor }, room); // all a screen uses
  hub.add(screen);
  return [socket, screen];
}

function join(): Seat['actor'] {
  const participantId = randomUUID();
  const wish = { participantId, locale: 'nl', via: 'qr', rulesAccepted: true };
  give('JoinWorkshop', wish, { seat: 'visitor', id: 'door' });
  return { seat: 'participant', id: participantId };
}

const server = {
  to: (name: string) => ({
    emit: (event: string, data: unknown) => {
      for (const socket of sockets) if (socket.rooms.has(name)) socket.emit(event, data);
    },
  }),
} as unknown as Server<object, ServerToClient>; // all a hub uses

beforeEach(() => {
  const id = randomUUID();
  room = new Room(id, new PersonalTexts(id, wrappingKey('the secret of these tests')));
  sockets = [];
  hub = new WorkshopHub(server, room);
  const pack = { id: 'pack', version: '1', hash: 'x', cases: [], polls: {} };
  const plan = [{ id: 'only', kind: 'poll' }];
  const data = { title: 'Proef', pack, locales: ['nl', 'en'], format: 'custom', plan, lead: lead.id };
  give('CreateWorkshop', data, { seat: 'system', id: 'creation' });
  give('OpenLobby', {}, lead);
});

const alias = (actor: Actor, name: string) => give('ChangeAlias', { alias: name }, actor);

describe('a screen that does not drain', () => {
  it('[W8] gets nothing until it does, and then all of it in one piece', async () => {
    const [socket, screen] = seat({ seat: 'projector', id: lead.id });
    const from = room.feeds.position;
    socket.choke();
    for (let n = 0; n < 5; n++) give(n % 2 ? 'UnlockLobby' : 'LockLobby', {}, lead);
    expect(socket.deltas).toEqual([]);
    expect(hub.isEmpty).toBe(false);
    socket.drain();
    await nextTurn();
    expect(socket.deltas).toMatchObject([{ from, to: from + 5 }]);
    give('UnlockLobby', {}, lead);
    give('LockLobby', {}, lead);
    await nextTurn();
    expect(socket.deltas.at(-1)).toMatchObject({ from: from + 6, to: from + 7 });
    hub.remove(screen);
    expect(hub.isEmpty).toBe(true);
  });

  it('[W13] is never told of itself out of turn', async () => {
    const actor = join();
    const [socket] = seat(actor);
    await nextTurn();
    socket.choke();
    alias(actor, 'Een');
    await new Promise((resolve) => setTimeout(resolve, 120)); // its window has its turn, and finds it choked
    alias(actor, 'Twee');
    const missed = room.feeds.position;
    socket.drain();
    alias(actor, 'Drie');
    await new Promise((resolve) => setTimeout(resolve, 250));
    alias(actor, 'Vier');
    await new Promise((resolve) => setTimeout(resolve, 120));
    expect(socket.own).toEqual([...new Set(socket.own)].sort((a, b) => a - b));
    expect(socket.own).toContain(missed);
    expect(socket.own.at(-1)).toBe(room.feeds.position);
  });

  it('[S10] is closed with the others', () => {
    const [socket] = seat({ seat: 'projector', id: lead.id });
    socket.choke();
    give('LockLobby', {}, lead);
    hub.close('overloaded', 1_000);
    expect(socket.heard.at(-1)).toEqual(['bye', { reason: 'overloaded', retryAfterMs: 1_000 }]);
    expect(socket.connected).toBe(false);
  });
});

describe('a full hall', () => {
  it('[W7] hears a mere count bit by bit, and news as fast as it can', async () => {
    const phones = Array.from({ length: 200 }, () => seat(join()));
    const told = () => phones.filter(([, { position }]) => position === room.feeds.position).length;
    await new Promise((resolve) => setTimeout(resolve, 450)); // all are in step, and the pause is over
    expect(told()).toBe(200);
    join();
    const counted = room.feeds.position;
    await nextTurn();
    expect(told()).toBeGreaterThan(0);
    expect(told()).toBeLessThan(200);
    give('StartWorkshop', {}, lead);
    for (let n = 0; n < 50; n++) await nextTurn();
    expect(phones.filter(([{ deltas }]) => deltas.some(({ to }) => to === counted))).toHaveLength(200);
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(told()).toBe(200);
  });

  it('[W7] is not hurried by those who come in', async () => {
    const [first] = seat(join());
    for (let n = 1; n < 200; n++) seat(join());
    await sleep(400);
    const before = first.deltas.length;
    const began = performance.now();
    for (let n = 0; n < 40; n++) {
      seat(join());
      await sleep(25);
    }
    const pauses = Math.floor((performance.now() - began) / 200);
    expect(first.deltas.length - before).toBeGreaterThan(0);
    expect(first.deltas.length - before).toBeLessThanOrEqual(pauses + 1);
  });

  it('[W5] is told everything in turns, also those who come meanwhile', async () => {
    for (let n = 0; n < 300; n++) seat({ seat: 'projector', id: lead.id });
    for (let n = 0; n < 6; n++) {
      give(n % 2 ? 'UnlockLobby' : 'LockLobby', {}, lead);
      seat({ seat: 'projector', id: lead.id });
      if (n % 3 === 0) await nextTurn();
    }
    for (let n = 0; n < 50; n++) await nextTurn();
    for (const socket of sockets) {
      const told = socket.heard.flatMap(([name, data]) =>
        name === 'snapshot' ? [Reflect.get(Object(data), 'position')] : [],
      );
      let here: unknown = told.at(-1);
      for (const { from, to } of socket.deltas) {
        expect(from).toBe(here);
        here = to;
      }
      expect(here).toBe(room.feeds.position);
    }
  });
});
