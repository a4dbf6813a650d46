// The files of the pages, asked for and not taken.
import { once } from 'node:events';
import { connection } from '../raw-socket.js';

const ask = ({ url }, path) => `GET ${path} HTTP/1.1\r\nHost: ${new URL(url).host}\r\n\r\n`;

/** `pipelined` requests per connection; it goes at the first byte, or (`hold`) reads nothing and stays. */
export async function attack(target, { pipelined = 1, hold = false, width = 16, connections = Infinity }, tally) {
  const held = [];
  let made = 0;
  await tally.many(width, async () => {
    if (made >= connections) return new Promise((resolve) => setTimeout(resolve, 20));
    made += 1;
    const socket = connection(target);
    const path = target.assets[made % target.assets.length];
    socket.write(ask(target, path).repeat(pipelined));
    tally.count('requests', pipelined);
    if (hold) {
      socket.pause().once('close', () => tally.count('closed'));
      held.push(socket);
      return;
    }
    await Promise.race([once(socket, 'data'), once(socket, 'close')]);
    socket.destroy();
  });
  for (const socket of held) socket.removeAllListeners('close').destroy();
}
