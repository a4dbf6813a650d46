import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { WebSocket, WebSocketServer } from 'ws';
import { watchReading } from './liveness.ts';

const wait = { pauseMs: 30, patienceMs: 150 };

let server: WebSocketServer;

beforeAll(async () => {
  server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
  await new Promise((resolve) => server.once('listening', resolve));
});
afterAll(() => {
  for (const socket of server.clients) socket.terminate();
  server.close();
});

/** Both ends of a connection, and how often the server's end found that the other does not read. */
async function connected(options: object) {
  const { port } = server.address() as AddressInfo; // it listens on TCP
  const silences: number[] = [];
  const accepted = new Promise<WebSocket>((resolve) =>
    server.once('connection', (socket) => {
      watchReading(socket, () => silences.push(performance.now()), wait);
      resolve(socket);
    }),
  );
  const client = new WebSocket(`ws://127.0.0.1:${port}`, options);
  await new Promise((resolve) => client.once('open', resolve));
  return { client, end: await accepted, silences };
}

const someTime = () => new Promise((resolve) => setTimeout(resolve, 600));

describe('a websocket', () => {
  it('[S15] that is read is left alone, however long', async () => {
    const { client, silences } = await connected({});
    await someTime();
    expect(silences).toEqual([]);
    client.terminate();
  });

  it('[S15] that is not read is found, also when it goes on talking', async () => {
    const { client, silences } = await connected({});
    const talking = setInterval(() => client.send('3'), 20);
    client.pause();
    await someTime();
    expect(silences).toHaveLength(1);
    clearInterval(talking);
    client.terminate();
  });

  it('[S15] that answers without having read is found: only a reader knows the number', async () => {
    const { client, silences } = await connected({ autoPong: false });
    const answering = setInterval(() => client.pong('3'), 20);
    await someTime();
    expect(silences).toHaveLength(1);
    clearInterval(answering);
    client.terminate();
  });

  it('[S15] is not blamed for a time in which the server itself was frozen', async () => {
    const { client, silences } = await connected({});
    await new Promise((resolve) => setTimeout(resolve, wait.pauseMs));
    for (const until = performance.now() + 2 * wait.patienceMs; performance.now() < until; );
    await someTime();
    expect(silences).toEqual([]);
    client.terminate();
  });

  it('[S15] is not looked at any more once it is closed', async () => {
    const { client, end, silences } = await connected({ autoPong: false });
    client.terminate();
    await new Promise((resolve) => end.once('close', resolve));
    await someTime();
    expect(silences).toEqual([]);
  });
});
