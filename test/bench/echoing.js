// The clients of the bare echo, all in this one process: the same sizes and the same spread as the votes.
import { setTimeout as sleep } from 'node:timers/promises';
import WebSocket from 'ws';
import { answering } from './processes.js';

const message = JSON.stringify([
  'cmd',
  { id: '00000000-0000-4000-8000-000000000000', kind: 'CastBallot', data: 'x'.repeat(150), seen: 1 },
]);

let sockets = [];

answering({
  async connect({ port, phones }) {
    sockets = await Promise.all(
      Array.from({ length: phones }, async () => {
        const socket = new WebSocket(`ws://127.0.0.1:${port}`, { perMessageDeflate: false });
        await new Promise((resolve) => socket.once('open', resolve));
        return socket;
      }),
    );
    return sockets.length;
  },
  spread: ({ spreadMs }) => all(() => Math.random() * spreadMs),
  burst: () => all(() => 0),
  async loop({ times }) {
    const start = performance.now();
    await Promise.all(
      sockets.map(async (socket) => {
        for (let n = 0; n < times; n++) await echo(socket);
      }),
    );
    return { acks: sockets.length * times, ms: performance.now() - start };
  },
});

/** How long each echo took, in milliseconds; `delay` says when each is asked for. */
const all = (delay) =>
  Promise.all(
    sockets.map(async (socket) => {
      await sleep(delay());
      const start = performance.now();
      await echo(socket);
      return performance.now() - start;
    }),
  );

function echo(socket) {
  const answered = new Promise((resolve) => socket.once('message', resolve));
  socket.send(message);
  return answered;
}
