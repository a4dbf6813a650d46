import type { INestApplicationContext } from '@nestjs/common';
import { IoAdapter } from '@nestjs/platform-socket.io';
import { limits } from '@rolwissel/protocol';
import type { Server, ServerOptions } from 'socket.io';
import { Addresses } from '../access/addresses.ts';
import { Audit } from '../access/audit.ts';
import { OwnOrigins } from '../access/own-origins.ts';
import type { Step } from '../headers.ts';
import { Edge } from './edge.ts';
import { frugalParser } from './frugal-parser.ts';

/** Half-open connections are found within 15 s. */
const pingIntervalMs = 10_000;
const pingTimeoutMs = 5_000;

/** socket.io as this server runs it: own origin only, no compression (7x the CPU), no connection-state recovery, bounded. */
export class SocketAdapter extends IoAdapter {
  readonly #edge: Edge;

  /** `headers`: those that every answer carries. */
  constructor(app: INestApplicationContext, headers: Step) {
    super(app);
    this.#edge = new Edge({ headers, own: app.get(OwnOrigins), audit: app.get(Audit), addresses: app.get(Addresses) });
  }

  override createIOServer(port: number, options?: ServerOptions): Server {
    const own: Partial<ServerOptions> = {
      path: '/socket.io',
      serveClient: false,
      transports: ['websocket', 'polling'],
      perMessageDeflate: false,
      httpCompression: false,
      maxHttpBufferSize: limits.payloadBytes,
      parser: frugalParser,
      pingInterval: pingIntervalMs,
      pingTimeout: pingTimeoutMs,
      connectTimeout: 10_000, // a seat may have to wait for its workshop to be read
    };
    const server: Server = super.createIOServer(port, { ...options, ...own } as ServerOptions); // Nest fills in the rest
    this.#edge.guard(server);
    return server;
  }
}
