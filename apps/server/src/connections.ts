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

/** So many requests are in the making at once: what they cost when their bodies have come is one block for everybody else. */
const mostAtOnce = 4;

/** Whoever takes longer waits for the database, or reads slowly, and holds up nobody who comes after. */
const placeMs = 12;

/**
 * Stands before everything else that takes requests. They are taken in turns, so that a thousand at once hold up nobody's
 * vote. A connection on which the next request comes before the last one is answered is ended, with both: no browser and no
 * proxy does so, and whoever does makes this server hold as many answers as they like.
 */
export function takeInTurns(server: Server): void {
  const takers = server.listeners('request');
  const waiting: (readonly [IncomingMessage, ServerResponse])[] = [];
  const busy = new WeakSet<Socket>();
  const places = new Places(() => soon());
  let isSoon = false;
  const turn = () => {
    isSoon = false;
    const end = performance.now() + turnMs;
    while (places.isFree && performance.now() < end) {
      const next = waiting.shift();
      if (!next) return;
      const [request, response] = next;
      if (request.socket.destroyed) continue;
      places.give(response);
      for (const take of takers) take.call(server, request, response);
    }
    soon();
  };
  const soon = () => {
    if (isSoon || waiting.length === 0 || !places.isFree) return;
    isSoon = true;
    setImmediate(turn);
  };
  server.removeAllListeners('request');
  server.on('request', (request, response) => {
    const { socket } = request;
    if (busy.has(socket)) return refuseTheRest(socket);
    busy.add(socket);
    response.once('close', () => busy.delete(socket));
    waiting.push([request, response]);
    soon();
  });
}

/** Which requests are in the making. */
class Places {
  readonly #taken = new Set<ServerResponse>();
  readonly #onFree: () => void;

  constructor(onFree: () => void) {
    this.#onFree = onFree;
  }

  get isFree(): boolean {
    return this.#taken.size < mostAtOnce;
  }

  give(response: ServerResponse): void {
    this.#taken.add(response);
    const free = () => {
      clearTimeout(late);
      if (this.#taken.delete(response)) this.#onFree();
    };
    const late = setTimeout(free, placeMs);
    response.once('close', free);
  }
}

/** What came in the same packet is read to its end, whether the connection stands or not: nothing is made of it any more. */
function refuseTheRest(socket: Socket): void {
  const { parser } = socket as { readonly parser?: { onIncoming: () => number } }; // Node's own, hidden only from the compiler
  if (parser) parser.onIncoming = () => 0;
  socket.destroy();
}
