// The clients of the bare echo, all in this one process: the same sizes and the same spread as the votes.
import { setTimeout as sleep } from 'node:timers/promises';
import WebSocket from 'ws';

const message = JSON.stringify([
  'cmd',
  { id: '00000000-0000-4000-8000-000000000000', kind: 'CastBallot', data: 'x'.repeat(150), seen: 1 },
]);

process.once('message', (question) => void run(question));

async function run({ port, phones, spreadMs }) {
  const sockets = await Promise.all(
    Array.from({ length: phones }, async () => {
      const socket = new WebSocket(`ws://127.0.0.1:${port}`, { perMessageDeflate: false });
      await new Promise((resolve) => socket.once('open', resolve));
      return socket;
    }),
  );
  const spread = await echo(sockets, () => Math.random() * spreadMs);
  const burst = await echo(sockets, () => 0);
  for (const socket of sockets) socket.terminate();
  process.send({ spread, burst });
}

const echo = (sockets, delay) =>
  Promise.all(
    sockets.map(async (socket) => {
      await sleep(delay());
      const start = performance.now();
      const answered = new Promise((resolve) => socket.once('message', resolve));
      socket.send(message);
      await answered;
      return performance.now() - start;
    }),
  );
