import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type RecordedEvent, type WorkshopCommand, wholeFold } from '@rolwissel/domain';
import type { Ack } from '@rolwissel/protocol';
import { ScriptedServer } from '../../../test/support/scripted-server.ts';
import { until } from '../../../test/support/until.ts';
import { Seat, type SeatOptions } from './seat.ts';
import { pageStorage } from './storage.ts';

const vote: WorkshopCommand = {
  kind: 'CastBallot',
  data: { roundId: '22222222-2222-4222-8222-222222222222', ballot: { kind: 'fist', value: 4 } },
};
const line: WorkshopCommand = {
  kind: 'CaptureLine',
  data: { lineId: '33333333-3333-4333-8333-333333333333', text: 'Wie, wat, wanneer?' },
};
const yes: Ack = { ok: true, position: 7 };
const roundClosed: Ack = { ok: false, code: 'round-closed', message: 'De ronde is al gesloten.' };

const counted = (position: number, joined: number): RecordedEvent => ({
  type: 'PeopleCounted',
  data: { joined, voting: joined },
  position,
  at: '2026-03-02T13:30:00.000Z',
});

let server: ScriptedServer;
const seats: Seat[] = [];

beforeEach(async () => {
  server = new ScriptedServer();
  await server.open();
});
afterEach(async () => {
  for (const seat of seats.splice(0)) seat.close();
  await server.close();
});

function take(more: Partial<SeatOptions> = {}): Seat {
  const seat = new Seat({ fold: wholeFold, workshop: 'w', token: 'token', url: server.url, ...more });
  seats.push(seat);
  return seat;
}

/** Resolves when something is so, looked at after every change. */
function when(seat: Seat, isSo: () => boolean): Promise<void> {
  if (isSo()) return Promise.resolve();
  return new Promise((resolve) => {
    const stop = seat.onChange(() => {
      if (!isSo()) return;
      stop();
      resolve();
    });
  });
}

const live = (seat: Seat) => when(seat, () => seat.connection === 'live');
const lost = (seat: Seat) => when(seat, () => seat.connection === 'offline');

describe('what is asked', () => {
  it('goes out one at a time, in order, and each gets its own reply', async () => {
    const underWay: number[] = [];
    server.script = ({ kind }) => {
      underWay.push(seat.unsent.length);
      return kind === 'CastBallot' ? yes : roundClosed;
    };
    const seat = take();
    const replies = Promise.all([seat.send(vote), seat.send(line)]);
    expect(seat.unsent.map(({ command }) => command)).toEqual([vote, line]);
    expect(await replies).toEqual([yes, roundClosed]);
    expect(underWay).toEqual([2, 1]);
    expect(server.commands.map(({ kind, seen }) => [kind, seen])).toEqual([
      ['CastBallot', 1],
      ['CaptureLine', 7], // it knows what it did itself
    ]);
    expect(seat.unsent).toEqual([]);
  });

  it('[K13] says up to where it knows the log, also what only it sees, and anew with each try', async () => {
    const busy: Ack = { ok: false, code: 'busy', message: 'Nog even.', retryAfterMs: 20 };
    server.script = (_command, socket) => {
      if (server.commands.length > 2) return yes;
      if (server.commands.length === 1) server.tell(1, 4, []);
      else socket.emit('own', [{ ...counted(6, 1) }]);
      return busy;
    };
    const seat = take();
    expect(await seat.send(vote)).toEqual(yes);
    expect(server.commands.map(({ seen }) => seen)).toEqual([1, 4, 6]);
    expect(server.pulls).toEqual([4, 4]);
  });

  it('is asked again under the same id when the connection went before the reply', async () => {
    server.script = (_command, socket) => {
      if (server.commands.length > 1) return { ...yes, again: true };
      socket.conn.close();
      return undefined;
    };
    const seat = take();
    expect(await seat.send(vote)).toEqual({ ...yes, again: true });
    expect(server.commands).toHaveLength(2);
    expect(new Set(server.commands.map(({ id }) => id)).size).toBe(1);
  });

  it('is asked again under the same id when the server has no time, and nothing overtakes it', async () => {
    server.script = () =>
      server.commands.length === 1 ? { ok: false, code: 'busy', message: 'Even geduld.', retryAfterMs: 20 } : yes;
    const seat = take();
    await Promise.all([seat.send(vote), seat.send(line)]);
    expect(server.commands.map(({ kind }) => kind)).toEqual(['CastBallot', 'CastBallot', 'CaptureLine']);
    expect(server.commands[1]?.id).toBe(server.commands[0]?.id);
  });

  it('waits while there is no server, and goes out when there is one', async () => {
    const seat = take();
    await live(seat);
    await server.close();
    await lost(seat);
    const reply = seat.send(vote);
    expect(seat.unsent).toHaveLength(1);
    await server.open();
    expect(await reply).toEqual({ ok: true, position: 1 });
    expect(seat.connection).toBe('live');
  });

  it('survives a reload, and whoever listens then hears what became of it', async () => {
    server.script = () => roundClosed;
    const storage = pageStorage();
    const before = take({ url: 'http://127.0.0.1:9', storage });
    void before.send(vote);
    before.close();

    const after = take({ storage });
    const told = await new Promise((resolve) => after.onReply((command, reply) => resolve([command, reply])));
    expect(told).toEqual([vote, roundClosed]);
    expect(after.unsent).toEqual([]);
  });
});

describe('what is shown', () => {
  it('[W4] comes with the time, also when this device slept, or was set, while it was connected', async () => {
    const realNow = Date.now;
    const seat = take();
    await live(seat);
    try {
      Date.now = () => realNow() + 3_600_000;
      server.aheadMs = 5_000 - 3_600_000;
      server.tell(1, 2);
      await until('the time was told', () => seat.now() - realNow() > 4_000);
      await until('what is missing was asked for', () => server.pulls.length > 0);
      expect(server.pulls).toEqual([2]);
      expect(Math.abs(seat.now() - realNow() - 5_000)).toBeLessThan(500);
    } finally {
      Date.now = realNow;
    }
  });

  it('is folded as it comes; a gap is asked for', async () => {
    const seat = take();
    await live(seat);
    server.tell(1, 2, [counted(2, 3)]);
    await when(seat, () => seat.state.position === 2);
    expect(seat.state.people.joined).toBe(3);
    const pulled = new Promise((resolve) => server.sockets[0]?.once('pull', resolve));
    server.tell(4, 5, [counted(5, 9)]);
    expect(await pulled).toBe(2);
    server.tell(2, 5, [counted(5, 4)]);
    await when(seat, () => seat.state.position === 5);
    expect(seat.state.people.joined).toBe(4);
  });

  it('is told that somebody floods, when somebody does', async () => {
    const seat = take();
    await live(seat);
    expect(seat.floodedAt).toBeUndefined();
    server.sockets[0]?.emit('alarm', { kind: 'flooding' });
    await when(seat, () => seat.floodedAt !== undefined);
    expect(Math.abs((seat.floodedAt ?? 0) - seat.now())).toBeLessThan(1_000);
  });

  it('goes on where it was when the connection comes back', async () => {
    const seat = take();
    await live(seat);
    server.tell(1, 4, [counted(4, 2)]);
    await when(seat, () => seat.state.position === 4);
    await server.close();
    await lost(seat);
    expect(seat.state.people.joined).toBe(2);
    await server.open();
    await live(seat);
    expect(server.afters).toEqual([null, 4]);
    expect(seat.state.people.joined).toBe(2);
  });
});

describe('a seat that is no more', () => {
  it.each(['removed', 'closed', 'unauthenticated'] as const)('ends for good when it hears %s', async (reason) => {
    const seat = take();
    await live(seat);
    for (const socket of server.sockets) {
      socket.emit('bye', { reason });
      socket.disconnect(true);
    }
    await when(seat, () => seat.connection === 'ended');
    expect(seat.ended).toEqual({ code: reason, message: '' });
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(server.afters).toHaveLength(1);
  });

  it('comes back when it was sent away for a while', async () => {
    const seat = take();
    await live(seat);
    for (const socket of server.sockets) {
      socket.emit('bye', { reason: 'overloaded', retryAfterMs: 50 });
      socket.disconnect(true);
    }
    await lost(seat);
    await live(seat);
    expect(server.afters).toEqual([null, 1]);
  });

  it('ends when its token means nothing, with the words for it', async () => {
    server.refusal = { code: 'unauthenticated', message: 'U bent hier niet bekend.' };
    const seat = take();
    await when(seat, () => seat.connection === 'ended');
    expect(seat.ended).toEqual(server.refusal);
  });

  it('tries again when it was told to, not sooner', async () => {
    server.refusal = { code: 'too-fast', message: 'Even rustig.', retryAfterMs: 1_000 };
    const seat = take();
    await new Promise((resolve) => setTimeout(resolve, 300));
    server.refusal = undefined;
    const began = performance.now();
    await live(seat);
    expect(performance.now() - began).toBeGreaterThan(300);
    expect(server.afters).toHaveLength(1);
  });

  it('tries again when the server cannot say', async () => {
    server.refusal = { code: 'unavailable', message: 'Even geduld.' };
    const seat = take();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(seat.connection).toBe('connecting');
    server.refusal = undefined;
    await live(seat);
    expect(seat.ended).toBeUndefined();
  });
});

describe('a websocket that is swallowed without a word', () => {
  it('is given up after a while, and then the seat is taken by long-polling', async () => {
    await server.close();
    server.swallowsUpgrades = true;
    await server.open();
    const began = performance.now();
    const seat = take();
    await live(seat);
    expect(performance.now() - began).toBeLessThan(11_000);
    expect(await seat.send(vote)).toEqual({ ok: true, position: 1 });
    expect(server.sockets.map(({ conn }) => conn.transport.name)).toEqual(['polling']);
  }, 20_000);
});

describe('a phone that wakes up', () => {
  const page = Object.assign(new EventTarget(), { visibilityState: 'visible' });
  const names = ['document', 'addEventListener', 'removeEventListener'] as const;

  beforeEach(() => {
    const globals = {
      document: page,
      addEventListener: page.addEventListener.bind(page),
      removeEventListener: page.removeEventListener.bind(page),
    };
    for (const name of names) {
      Object.defineProperty(globalThis, name, { value: globals[name], configurable: true, writable: true });
    }
  });
  afterEach(() => {
    for (const seat of seats.splice(0)) seat.close();
    for (const name of names) Reflect.deleteProperty(globalThis, name);
  });

  it.each(['visibilitychange', 'pageshow', 'online'])('asks at %s for what it missed', async (name) => {
    const seat = take();
    await live(seat);
    const pulled = new Promise((resolve) => server.sockets[0]?.once('pull', resolve));
    page.dispatchEvent(new Event(name));
    expect(await pulled).toBe(1);
  });

  it('does not wait for its next try', async () => {
    const seat = take();
    await live(seat);
    await server.close();
    await lost(seat);
    await new Promise((resolve) => setTimeout(resolve, 2_500)); // the pause between two tries has grown
    await server.open();
    const began = performance.now();
    page.dispatchEvent(new Event('online'));
    await live(seat);
    expect(performance.now() - began).toBeLessThan(700);
  });
});

describe('the door', () => {
  it('is where the hello said, until it is renewed', async () => {
    const seat = take();
    await live(seat);
    expect(seat.door).toBeUndefined();
    const door = { code: '7ZEGHPK', url: 'http://workshop.test/#secret' };
    const told = when(seat, () => seat.door !== undefined);
    for (const socket of server.sockets) socket.emit('door', door);
    await told;
    expect(seat.door).toEqual(door);
  });
});
