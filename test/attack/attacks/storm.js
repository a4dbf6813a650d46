// One seat connects, hears hello, goes, and comes again.
import { connectPacket, frame, rawSocket } from '../raw-socket.js';

export async function attack(target, { width = 8 }, tally) {
  const packet = frame(connectPacket(target, target.seats[0]));
  await tally.many(width, async () => {
    const socket = await rawSocket(target);
    if (!socket) {
      tally.count('not let in');
      return new Promise((resolve) => setTimeout(resolve, 5));
    }
    tally.count('connections');
    socket.write(packet);
    const heard = await answerOf(socket);
    tally.count(heard);
    socket.destroy();
  });
}

/** `admitted`, or how it was refused. */
function answerOf(socket) {
  return new Promise((resolve) => {
    const late = setTimeout(() => done('no answer'), 2_000);
    const done = (what) => {
      clearTimeout(late);
      resolve(what);
    };
    socket.on('data', (bytes) => {
      if (bytes.includes('"hello"')) done('admitted');
      else if (bytes.includes('44{') || bytes.includes('"bye"')) done('refused');
    });
    socket.once('close', () => done('closed'));
  });
}
