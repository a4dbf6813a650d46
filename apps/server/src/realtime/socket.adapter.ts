import type { INestApplicationContext } from '@nestjs/common';
import { IoAdapter } from '@nestjs/platform-socket.io';
import type { Server, ServerOptions } from 'socket.io';
import { Audit } from '../access/audit.ts';
import { OwnOrigins } from '../access/own-origins.ts';
import { frugalParser } from './frugal-parser.ts';

/** Half-open connections are found within 15 s. */
const pingIntervalMs = 10_000;
const pingTimeoutMs = 5_000;

/** Messages above the protocol's limit are refused in words; above this one the connection ends. */
const hardLimitBytes = 1_024 * 1_024;

/** socket.io as this server runs it: own origin only, no compression (7x the CPU), no connection-state recovery. */
export class SocketAdapter extends IoAdapter {
  readonly #own: OwnOrigins;
  readonly #audit: Audit;

  constructor(app: INestApplicationContext) {
    super(app);
    this.#own = app.get(OwnOrigins);
    this.#audit = app.get(Audit);
  }

  override createIOServer(port: number, options?: ServerOptions): Server {
    const own: Partial<ServerOptions> = {
      path: '/socket.io',
      serveClient: false,
      transports: ['websocket', 'polling'],
      perMessageDeflate: false,
      httpCompression: false,
      maxHttpBufferSize: hardLimitBytes,
      parser: frugalParser,
      pingInterval: pingIntervalMs,
      pingTimeout: pingTimeoutMs,
      connectTimeout: 10_000,
      allowRequest: (request, decide) => {
        const refusal = this.#own.refusalOf(request);
        if (refusal) this.#audit.refused(refusal, request);
        decide(refusal ?? null, refusal === undefined);
      },
    };
    return super.createIOServer(port, { ...options, ...own } as ServerOptions); // Nest fills in the rest
  }
}
