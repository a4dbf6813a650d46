import type { IncomingMessage } from 'node:http';
import type { INestApplicationContext } from '@nestjs/common';
import { IoAdapter } from '@nestjs/platform-socket.io';
import type { Server, ServerOptions } from 'socket.io';
import { frugalParser } from './frugal-parser.ts';

/** Half-open connections are found within 15 s. */
const pingIntervalMs = 10_000;
const pingTimeoutMs = 5_000;

/** Messages above the protocol's limit are refused in words; above this one the connection ends. */
const hardLimitBytes = 1_024 * 1_024;

/** socket.io as this server runs it: own origin only, no compression (7x the CPU), no connection-state recovery. */
export class SocketAdapter extends IoAdapter {
  readonly #origins: readonly string[];

  /** `origins`: further pages that may open a socket, beside those this server serves itself. */
  constructor(app: INestApplicationContext, origins: readonly string[]) {
    super(app);
    this.#origins = origins;
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
      allowRequest: (request, decide) =>
        isFromHere(request, this.#origins) ? decide(null, true) : decide('origin-refused', false),
    };
    return super.createIOServer(port, { ...options, ...own } as ServerOptions); // Nest fills in the rest
  }
}

/** Programs send no Origin; a browser must be on a page of this server. */
export function isFromHere({ headers: { origin, host } }: IncomingMessage, origins: readonly string[]): boolean {
  if (origin === undefined || origins.includes(origin)) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}
