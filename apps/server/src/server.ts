import { ConsoleLogger, Logger } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { limits } from '@rolwissel/protocol';
import type { NextFunction, Request, Response } from 'express';
import { serveApiDocs } from './api-docs/api-docs.ts';
import { AppModule } from './app.module.ts';
import type { Config } from './config/config.ts';
import type { LogLevel } from './config/settings.ts';
import { boundConnections, oneAtATime } from './connections.ts';
import { prepareDatabase } from './database/preparation.ts';
import { isHttps, namesOneHost, securityHeaders } from './headers.ts';
import { LostFilter } from './pages/lost.filter.ts';
import { Pages, servingPages } from './pages/pages.ts';
import { ProblemFilter } from './problems/problem.filter.ts';
import { ProblemError } from './problems/problem.ts';
import { ReadingPipe } from './problems/reading.pipe.ts';
import { isFromHere, SocketAdapter } from './realtime/socket.adapter.ts';

/** The whole server, wired but not listening yet: waits for the database and prepares it. Throws what prepareDatabase throws. */
export async function createServer(
  config: Config,
  databaseUrl: string,
  pages = Pages.built(),
): Promise<NestExpressApplication> {
  Logger.overrideLogger(loggerOf(config));
  await prepareDatabase(databaseUrl, { secretKey: config.secretKey });
  const app = await NestFactory.create<NestExpressApplication>(AppModule.forRoot(config, databaseUrl), {
    bodyParser: false,
    abortOnError: false, // whoever starts this server says in a sentence what is wrong
    logger: false,
  });
  app.useLogger(loggerOf(config));
  app.set('trust proxy', isHttps(config) && 'loopback, linklocal, uniquelocal'); // this server itself speaks plain http
  app.disable('x-powered-by');
  app.use(oneAtATime());
  app.use(securityHeaders(config));
  app.use(refuseTwoHosts);
  app.use('/api', keepNothing);
  app.use(refuseForeignOrigins([config.publicUrl]));
  app.useBodyParser('json', { limit: limits.messageBytes });
  app.useGlobalPipes(new ReadingPipe());
  const problems = new ProblemFilter();
  app.useGlobalFilters(problems, new LostFilter(pages, problems));
  app.useWebSocketAdapter(new SocketAdapter(app, [config.publicUrl]));
  serveApiDocs(app);
  app.use(servingPages(pages));
  app.enableShutdownHooks([]);
  boundConnections(app.getHttpServer());
  return app;
}

/** Of two names for this server, somebody on the way may have believed the other. */
const refuseTwoHosts = (request: Request, _response: Response, next: NextFunction) =>
  next(namesOneHost(request) ? undefined : new ProblemError('malformed'));

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

/** Without colours where nobody looks on. Nest's own start-up messages are of no use to a host. */
function loggerOf({ logLevel }: Config): ConsoleLogger {
  const all = ['error', 'warn', 'log', 'debug'] as const;
  const named: Readonly<Record<LogLevel, number>> = { error: 1, warn: 2, info: 2, debug: 4 };
  return new ConsoleLogger({ logLevels: all.slice(0, named[logLevel]), colors: process.stdout.isTTY === true });
}
