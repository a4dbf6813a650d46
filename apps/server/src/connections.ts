import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import type { Step } from './headers.ts';

/** Slow clients hold a connection no longer than this: until their headers, their whole request, and between any two bytes
 *  of it or of what they read. */
const headersMs = 10_000;
const requestMs = 15_000;
const silenceMs = 30_000;
const checkMs = 5_000;

/** Bounds what one connection can hold. Sockets of the live wire have a clock of their own. */
export function boundConnections(server: Server): void {
  const bounds = { headersTimeout: headersMs, requestTimeout: requestMs, connectionsCheckingInterval: checkMs };
  Object.assign(server, bounds);
  server.setTimeout(silenceMs);
}

/** Ends a connection on which the next request comes before the last one is answered: no browser and no proxy does so, and
 *  whoever does makes this server hold as many answers as they like. */
export function oneAtATime(): Step {
  const answering = new WeakSet<Socket>();
  return ({ socket }, response, next) => {
    if (answering.has(socket)) {
      socket.destroy();
      return;
    }
    answering.add(socket);
    response.once('close', () => answering.delete(socket));
    next();
  };
}
