import { createServer, type Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { emptyWorkshop, FOLD, type WorkshopCommand } from '@rolwissel/domain';
import type { Ack } from '@rolwissel/protocol';
import { Server } from 'socket.io';
import { Seat } from './seat.ts';

const vote: WorkshopCommand = {
  kind: 'CastBallot',
  data: { roundId: '22222222-2222-4222-8222-222222222222', ballot: { kind: 'fist', value: 4 } },
};
const roundClosed: Ack = { ok: false, code: 'round-closed', message: 'De ronde is al gesloten.' };

/** A shelf that a second seat finds as the first one left it, as after a reload. */
function sharedShelf() {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    key: (index: number) => [...kept.keys()][index] ?? null,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}

describe('a seat after a reload', () => {
  let http: HttpServer;
  let io: Server;
  let url: string;

  beforeEach(async () => {
    http = createServer();
    io = new Server(http);
    io.on('connection', (socket) => {
      socket.emit('hello', { proto: 1, head: 0, audience: 'participants', serverTime: Date.now() });
      socket.emit('snapshot', { position: 0, fold: FOLD, state: emptyWorkshop() });
      socket.on('cmd', (_envelope, reply: (ack: Ack) => void) => reply(roundClosed));
    });
    await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  });

  afterEach(async () => {
    await io.close();
  });

  it('tells what became of something that was asked before it', async () => {
    const shelf = sharedShelf();
    const seatOf = (at: string) => new Seat({ workshop: 'w', token: 'token', url: at, shelf });
    const before = seatOf('http://127.0.0.1:9');
    void before.send(vote);
    before.close();

    const after = seatOf(url);
    const told = await new Promise((resolve) => after.onReply((command, reply) => resolve([command, reply])));
    after.close();
    expect(told).toEqual([vote, roundClosed]);
    expect(after.unsent).toEqual([]);
  });
});
