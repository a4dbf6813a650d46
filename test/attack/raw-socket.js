import { once } from 'node:events';
import { connect } from 'node:net';

/** A TCP connection from the attacker's address. */
export function connection({ url, from }) {
  const { hostname, port } = new URL(url);
  const socket = connect({ host: hostname, port: Number(port), localAddress: from });
  socket.on('error', () => undefined); // it closes as well
  return socket;
}

/**
 * A websocket written out byte by byte, so that thousands fit into one process and nothing keeps it from being rude.
 * Undefined when the server does not let it in.
 */
export async function rawSocket(target) {
  const socket = connection(target);
  socket.write(
    [
      'GET /socket.io/?EIO=4&transport=websocket HTTP/1.1',
      `Host: ${new URL(target.url).host}`,
      'Connection: Upgrade',
      'Upgrade: websocket',
      'Sec-WebSocket-Version: 13',
      'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
      '',
      '',
    ].join('\r\n'),
  );
  const answer = await Promise.race([once(socket, 'data'), once(socket, 'close').then(() => undefined)]);
  if (!Buffer.isBuffer(answer?.[0]) || !answer[0].includes(' 101 ')) {
    socket.destroy();
    return undefined;
  }
  return socket;
}

/** A whole message, masked with zeros: its bytes stay as they are. */
export function frame(content, { binary = false } = {}) {
  const body = Buffer.from(content);
  const { length } = body;
  const head = Buffer.alloc(length < 126 ? 6 : length < 65_536 ? 8 : 14);
  head[0] = binary ? 0x82 : 0x81;
  head[1] = 0x80 | (length < 126 ? length : length < 65_536 ? 126 : 127);
  if (length >= 65_536) head.writeBigUInt64BE(BigInt(length), 2);
  else if (length >= 126) head.writeUInt16BE(length, 2);
  return Buffer.concat([head, body]);
}

/** Writes, and waits while the other end takes no more; whether the connection still stands. */
export async function written(socket, bytes, tally) {
  if (socket.destroyed) return false;
  if (socket.write(bytes)) {
    await new Promise(setImmediate); // to hear what comes back
  } else {
    const given = AbortSignal.timeout(Math.ceil(tally.leftMs));
    await Promise.race([once(socket, 'drain', { signal: given }), once(socket, 'close', { signal: given })]).catch(
      () => undefined, // the time is over
    );
  }
  return !socket.destroyed;
}

/** How a seat introduces itself. */
export function connectPacket({ workshop, fold }, token) {
  return `40${JSON.stringify({ proto: 1, fold, token, workshop, after: null })}`;
}
