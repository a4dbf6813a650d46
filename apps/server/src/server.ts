import type { IncomingMessage } from 'node:http';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { limits } from '@rolwissel/protocol';
import type { NextFunction, Request, Response } from 'express';
import helmet from 'helmet';
import { isFromHere } from './access/origins.ts';
import { serveApiDocs } from './api-docs/api-docs.ts';
import { AppModule } from './app.module.ts';
import type { Config } from './config/config.ts';
import type { LogLevel } from './config/settings.ts';
import { servePages } from './pages.ts';
import { ProblemFilter } from './problems/problem.filter.ts';
import { ProblemError } from './problems/problem.ts';
import { ReadingPipe } from './problems/reading.pipe.ts';
import { SocketAdapter } from './realtime/socket.adapter.ts';

/** Slow clients hold a connection no longer than this. */
const headersMs = 10_000;
const requestMs = 15_000;

/** The whole server, wired but not listening yet. */
export async function createServer(config: Config, databaseUrl: string): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.forRoot(config, databaseUrl), {
    bodyParser: false,
    logger: levels(config.logLevel),
  });
  app.set('trust proxy', isHttps(config) && 'loopback, linklocal, uniquelocal'); // this server itself speaks plain http
  app.disable('x-powered-by');
  const headers = helmet({
    contentSecurityPolicy: { useDefaults: false, directives: policy },
    strictTransportSecurity: isHttps(config),
    crossOriginOpenerPolicy: isHttps(config), // elsewhere browsers ignore it, with a warning on every page
  });
  app.use(headers);
  app.use('/api', keepNothing);
  app.use(refuseForeignOrigins([config.publicUrl]));
  app.useBodyParser('json', { limit: limits.messageBytes });
  app.useGlobalPipes(new ReadingPipe());
  app.useGlobalFilters(new ProblemFilter());
  const addressOf = ({ socket }: IncomingMessage) => socket.remoteAddress ?? '';
  app.useWebSocketAdapter(new SocketAdapter(app, { origins: [config.publicUrl], headers, addressOf }));
  serveApiDocs(app);
  servePages(app);
  app.enableShutdownHooks([]);
  const server = app.getHttpServer();
  Object.assign(server, { headersTimeout: headersMs, requestTimeout: requestMs, connectionsCheckingInterval: 5_000 });
  return app;
}

const isHttps = ({ publicUrl }: Config) => publicUrl.startsWith('https:');

/** Nothing but what these pages need, and all of it from here. */
const policy = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  fontSrc: ["'self'"],
  imgSrc: ["'self'", 'data:'],
  mediaSrc: ["'self'", 'data:'],
  connectSrc: ["'self'", 'ws:', 'wss:'],
  manifestSrc: ["'self'"],
  baseUri: ["'none'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
};

/** A page of somebody else may not act with a trainer's cookie. */
const refuseForeignOrigins =
  (origins: readonly string[]) => (request: Request, _response: Response, next: NextFunction) =>
    next(
      request.method === 'GET' || request.method === 'HEAD' || isFromHere(request, origins)
        ? undefined
        : new ProblemError('origin-refused'),
    );

/** What the API says is for who asked, now. */
function keepNothing(_request: Request, response: Response, next: NextFunction): void {
  response.setHeader('Cache-Control', 'no-store');
  next();
}

function levels(level: LogLevel) {
  const all = ['error', 'warn', 'log', 'debug'] as const;
  const named = { error: 1, warn: 2, info: 2, debug: 4 } as const; // Nest's own start-up messages are of no use to a host
  return all.slice(0, named[level]);
}
