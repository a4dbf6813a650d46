// WebSocket: messages as fast as TCP takes them.
import { connectPacket, frame, rawSocket, written } from '../raw-socket.js';
import { packets } from './packets.js';

/** So much is written at once. */
const blockBytes = 64 * 1024;
/** A client that reads nothing answers pings all the same. */
const pongMs = 4_000;
const attachments = 10;
const attachmentBytes = 120 * 1024;
const brackets = 60_000;

/** Connection after connection, in each the same until it ends. `reads: false` never takes what comes back. */
export async function attack(target, { kind, seated = false, reads = true, width = 2 }, tally) {
  const block = blocks[kind] ?? blockOf(packets[kind]);
  await tally.many(width, async (n) => {
    const socket = await rawSocket(target);
    if (!socket) return pause(tally, 'not let in');
    tally.count('connections');
    const ended = new Promise((resolve) => socket.once('close', resolve));
    const pong = setInterval(() => socket.write(frame('3')), pongMs);
    if (seated) await sit(socket, connectPacket(target, target.seats[n % target.seats.length]));
    if (reads) socket.on('data', (bytes) => tally.count('MB received', bytes.length / 1e6));
    else socket.pause();
    while (tally.goesOn && (await written(socket, block.bytes, tally))) tally.count('packets', block.count);
    clearInterval(pong);
    if (socket.destroyed) tally.count('closed');
    socket.destroy();
    await ended;
  });
}

/** Introduces itself, and waits for the first state. */
async function sit(socket, packet) {
  socket.write(frame(packet));
  await new Promise((resolve) => {
    const hear = (bytes) => bytes.includes('snapshot') && done();
    const late = setTimeout(() => done(), 2_000);
    const done = () => {
      clearTimeout(late);
      socket.off('data', hear);
      resolve();
    };
    socket.on('data', hear).once('close', done);
  });
}

async function pause(tally, why) {
  tally.count(why);
  await new Promise((resolve) => setTimeout(resolve, 5));
}

function blockOf(packet) {
  const frames = [];
  for (let length = 0; length < blockBytes; length += frames.at(-1).length) frames.push(frame(packet()));
  return { bytes: Buffer.concat(frames), count: frames.length };
}

/** One message in many pieces, and one that is deep. */
const blocks = {
  get attachments() {
    const holes = Array.from({ length: attachments }, (_, num) => JSON.stringify({ _placeholder: true, num }));
    const head = frame(`45${attachments}-1["cmd",{"data":[${holes.join()}]}]`);
    const piece = frame(Buffer.alloc(attachmentBytes), { binary: true });
    return { bytes: Buffer.concat([head, ...Array(attachments).fill(piece)]), count: attachments + 1 };
  },
  get brackets() {
    return { bytes: frame(`421["cmd",${'['.repeat(brackets)}${']'.repeat(brackets)}]`), count: 1 };
  },
};
