import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { takeInTurns } from './connections.ts';

const get = 'GET / HTTP/1.1\r\nHost: x\r\n\r\n';

/** How many requests were taken in each turn of the event loop in which any were. */
let turns: number[];
let thisTurn: number;
let isOver: boolean;
let server: Server;

beforeEach(async () => {
  turns = [];
  thisTurn = 0;
  isOver = false;
  server = createServer((_request, response) => {
    thisTurn += 1;
    for (const end = performance.now() + 4; performance.now() < end; ); // it takes its time, and the processor's
    response.end('ok');
  });
  takeInTurns(server);
  await once(server.listen(0, '127.0.0.1'), 'listening');
  setImmediate(watch);
});
afterEach(async () => {
  isOver = true;
  server.closeAllConnections();
  await once(server.close(), 'close');
});

function watch(): void {
  if (thisTurn > 0) turns.push(thisTurn);
  thisTurn = 0;
  if (!isOver) setImmediate(watch);
}

/** Connections that the server has taken: it takes one in each turn. */
async function connections(count: number): Promise<Socket[]> {
  const { port } = server.address() as AddressInfo; // it listens on a port
  let taken = 0;
  const all = new Promise<void>((resolve) =>
    server.on('connection', () => {
      taken += 1;
      if (taken === count) resolve();
    }),
  );
  const sockets = Array.from({ length: count }, () => connect(port, '127.0.0.1'));
  await Promise.all([all, ...sockets.map((socket) => once(socket, 'connect'))]);
  return sockets;
}

describe('requests that come all at once', () => {
  it('[H21] are all answered, and others get their turn in between', async () => {
    const sockets = await connections(60);
    const answered = Promise.all(sockets.map((socket) => once(socket, 'data')));
    for (const socket of sockets) socket.write(get);
    const answers = (await answered).map(([bytes]) => String(bytes).slice(0, 15));
    expect(new Set(answers)).toEqual(new Set(['HTTP/1.1 200 OK']));
    for (let n = 0; n < 3; n++) await new Promise(setImmediate); // until the last turn is counted
    expect(turns.reduce((sum, count) => sum + count, 0)).toBe(60);
    expect(Math.max(...turns)).toBeLessThan(10);
  });

  it('[H21] are few in the making at a time, and who is slow keeps nobody waiting', async () => {
    let making = 0;
    let most = 0;
    server.removeAllListeners('request');
    server.on('request', ({ url }, response) => {
      making += 1;
      most = Math.max(most, making);
      if (url === '/slow') return; // never answered
      setTimeout(() => {
        making -= 1;
        response.end('ok');
      }, 5);
    });
    takeInTurns(server);
    const sockets = await connections(80);
    const [slow, quick] = [sockets.slice(0, 20), sockets.slice(20)];
    const answered = Promise.all(quick.map((socket) => once(socket, 'data')));
    for (const socket of slow) socket.write(get.replace(' / ', ' /slow '));
    for (const socket of quick) socket.write(get);
    expect(await answered).toHaveLength(60);
    expect(most - slow.length).toBeLessThanOrEqual(16);
  });

  it('[H21] are not taken at all when they came on one connection, which ends', async () => {
    const [socket] = await connections(1);
    socket?.write(get.repeat(30));
    socket?.resume();
    await once(socket as Socket, 'close'); // there is one
    expect(turns).toEqual([]);
    const [other] = await connections(1);
    for (let n = 0; n < 3; n++) {
      other?.write(get);
      expect(String(await once(other as Socket, 'data'))).toMatch(/^HTTP\/1\.1 200/);
    }
  });
});
