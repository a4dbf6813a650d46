// Screens that read nothing and answer pings all the same.
import { connectPacket, frame, rawSocket } from '../raw-socket.js';

const screensPerSeat = 5;
const pongMs = 4_000;

export async function attack(target, _options, tally) {
  const sockets = [];
  for (const token of target.seats) {
    for (let n = 0; n < screensPerSeat; n++) {
      const socket = await rawSocket(target);
      if (!socket) {
        tally.count('not let in');
        continue;
      }
      tally.count('connections');
      socket.write(frame(connectPacket(target, token)));
      socket.pause();
      sockets.push(socket);
    }
  }
  const pong = setInterval(() => {
    for (const socket of sockets) socket.write(frame('3'));
  }, pongMs);
  await new Promise((resolve) => setTimeout(resolve, tally.leftMs));
  clearInterval(pong);
  tally.count('held to the end', sockets.filter(({ destroyed }) => !destroyed).length);
  for (const socket of sockets) socket.destroy();
}
