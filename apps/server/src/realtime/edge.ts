import type { IncomingMessage, ServerResponse } from 'node:http';
import { Logger } from '@nestjs/common';
import { limits } from '@rolwissel/protocol';
import type { Server } from 'socket.io';
import { isFromHere } from '../access/origins.ts';
import { Arrivals } from './arrivals.ts';
import { Connection, type Engine } from './connection.ts';

/** A step on the way of a request, as express and engine.io both take them. */
export type Step = (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) => void;

export interface EdgeOptions {
  /** Pages at these may open a socket, beside those this server serves itself; the first is its public address. */
  readonly origins: readonly string[];
  /** The headers that every answer carries. */
  readonly headers: Step;
  /** Where a request comes from, as limits per address see it. */
  readonly addressOf: (request: IncomingMessage) => string;
}

/** The parts of engine.io that see every request and every transport; for the compiler they are its own affair. */
interface EngineServer {
  readonly clients: Readonly<Record<string, Engine>>;
  use(step: Step): void;
  createTransport(name: string, request: IncomingMessage): object;
  on(event: 'connection', listener: (engine: Engine) => void): void;
}

/** A flood of connections is told this often. */
const tellMs = 30_000;

/**
 * Stands before socket.io: every request of every transport passes here, also on a session that is open, and every
 * connection is bounded from its first byte.
 */
export class Edge {
  readonly #options: EdgeOptions;
  readonly #arrivals = new Arrivals();
  readonly #logger = new Logger('Edge');
  readonly #fresh = new WeakMap<object, Connection>();
  #toldAt = Number.NEGATIVE_INFINITY;

  constructor(options: EdgeOptions) {
    this.#options = options;
  }

  guard(server: Server): void {
    const engine = server.engine as unknown as EngineServer; // see there
    engine.use((request, response, next) => {
      if (request.headers.upgrade === undefined) this.#options.headers(request, response, next);
      else next(); // a websocket is no page
    });
    engine.use((request, response, next) => {
      const { status, isNew } = this.#look(engine, request);
      if (status === undefined) return isNew ? this.#arrivals.queue(next) : next();
      response.writeHead(status, { Connection: 'close' });
      next(new Error(`refused with ${status}`));
    });
    const create = engine.createTransport.bind(engine);
    engine.createTransport = (name, request) => {
      const transport = create(name, request);
      this.#carry(engine, transport, request);
      return transport;
    };
    engine.on('connection', (socket) => this.#fresh.get(socket.transport)?.open(socket));
    server.on('connection', ({ conn }) => Connection.of(conn)?.seat());
  }

  /** The status with which a request is refused before anything is made of it, if it is; and whether it begins a connection. */
  #look(engine: EngineServer, request: IncomingMessage): { readonly status?: number; readonly isNew?: boolean } {
    const { method = '', headers } = request;
    const query = queryOf(request);
    if (method !== 'GET' && method !== 'POST') return { status: 405 };
    if (query.has('j')) return { status: 400 }; // a script of any page could read the answer
    if (!isFromHere(request, this.#options.origins)) return { status: 403 };
    const session = query.get('sid');
    if (method === 'POST' && !(Number(headers['content-length']) <= limits.payloadBytes)) {
      connectionOf(engine, session)?.cut();
      return { status: headers['content-length'] === undefined ? 411 : 413 };
    }
    if (session !== null) return {};
    if (this.#arrivals.mayCome(this.#options.addressOf(request))) return { isNew: true };
    this.#tell();
    return { status: 503 };
  }

  #carry(engine: EngineServer, transport: object, request: IncomingMessage): void {
    const before = connectionOf(engine, queryOf(request).get('sid'));
    if (before) return before.carry(transport, request);
    const address = this.#options.addressOf(request);
    this.#arrivals.came(address);
    const connection = new Connection(() => this.#arrivals.went(address));
    connection.carry(transport, request);
    this.#fresh.set(transport, connection);
  }

  #tell(): void {
    if (performance.now() - this.#toldAt < tellMs) return;
    this.#toldAt = performance.now();
    this.#logger.warn('More connections come from one address than a full hall needs; those beyond it are refused.');
  }
}

const queryOf = ({ url = '' }: IncomingMessage): URLSearchParams => new URL(url, 'http://here').searchParams;

function connectionOf({ clients }: EngineServer, session: string | null): Connection | undefined {
  const engine = session !== null && Object.hasOwn(clients, session) ? clients[session] : undefined;
  return engine && Connection.of(engine);
}
