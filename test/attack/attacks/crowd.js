// Connections that never say who they are.
import { frame, rawSocket } from '../raw-socket.js';

/** Opens so many, says at most `first` on each, and keeps them; whoever is sent away comes again. */
export async function attack(target, { connections, first, width = 32 }, tally) {
  const held = new Set();
  await tally.many(width, async () => {
    if (held.size >= connections) return new Promise((resolve) => setTimeout(resolve, 20));
    const socket = await rawSocket(target);
    if (!socket) {
      tally.count('not let in');
      return new Promise((resolve) => setTimeout(resolve, 5));
    }
    tally.count('connections');
    held.add(socket);
    socket.resume();
    socket.once('close', () => {
      held.delete(socket);
      tally.count('closed');
    });
    if (first !== undefined) socket.write(frame(first));
  });
  tally.count('held to the end', held.size);
  for (const socket of held) socket.removeAllListeners('close').destroy();
}
