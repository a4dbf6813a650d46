import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

/** A way to a database that a test can freeze (bytes wait) or cut (connections end, new ones are refused). */
export interface ScratchPath {
  /** The address of the database by this way. */
  readonly url: string;
  freeze(): void;
  cut(): Promise<void>;
  /** Makes the way good again. Connections that were frozen go on. */
  mend(): Promise<void>;
  /** From now on the way leads new connections to the server at another address. */
  leadTo(url: string): void;
}

/** Opens a way to the database at `url`; cut it when done. */
export async function openScratchPath(url: string): Promise<ScratchPath> {
  let target = new URL(url);
  const sockets = new Set<Socket>();
  let frozen = false;
  const server = createServer({ allowHalfOpen: false }, (near) => {
    const far = connect(Number(target.port), target.hostname);
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(socket);
      socket.on('data', (bytes) => other.write(bytes)).on('error', () => undefined);
      socket.on('close', () => {
        sockets.delete(socket);
        other.destroy();
      });
      if (frozen) socket.pause();
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? Number(address?.port) : 0;

  const mend = async () => {
    frozen = false;
    for (const socket of sockets) socket.resume();
    if (!server.listening) await once(server.listen(port, '127.0.0.1'), 'listening');
  };
  const freeze = () => {
    frozen = true;
    for (const socket of sockets) socket.pause();
  };
  const cut = async () => {
    const closed = once(server, 'close');
    server.close();
    for (const socket of sockets) socket.destroy();
    await closed;
  };
  const leadTo = (other: string) => {
    target = new URL(other);
  };
  return { url: Object.assign(new URL(url), { port: String(port) }).href, freeze, cut, mend, leadTo };
}
