import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

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

/** Requests that come all at once are taken for so long before others get their turn. */
const turnMs = 10;

/**
 * Stands before everything else that takes requests. They are taken in turns, so that a thousand at once hold up nobody's
 * vote. A connection on which the next request comes before the last one is answered is ended, with both: no browser and no
 * proxy does so, and whoever does makes this server hold as many answers as they like.
 */
export function takeInTurns(server: Server): void {
  const takers = server.listeners('request');
  const waiting: (readonly [IncomingMessage, ServerResponse])[] = [];
  const busy = new WeakSet<Socket>();
  const turn = () => {
    const end = performance.now() + turnMs;
    for (let next = waiting.shift(); next; next = performance.now() < end ? waiting.shift() : undefined) {
      if (!next[0].socket.destroyed) for (const take of takers) take.apply(server, next);
    }
    if (waiting.length > 0) setImmediate(turn);
  };
  server.removeAllListeners('request');
  server.on('request', (request, response) => {
    const { socket } = request;
    if (busy.has(socket)) return refuseTheRest(socket);
    busy.add(socket);
    response.once('close', () => busy.delete(socket));
    if (waiting.push([request, response]) === 1) setImmediate(turn);
  });
}

/** What came in the same packet is read to its end, whether the connection stands or not: nothing is made of it any more. */
function refuseTheRest(socket: Socket): void {
  const { parser } = socket as { readonly parser?: { onIncoming: () => number } }; // Node's own, hidden only from the compiler
  if (parser) parser.onIncoming = () => 0;
  socket.destroy();
}
