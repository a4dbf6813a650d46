import { Logger } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { limits } from '@rolwissel/protocol';
import type { NextFunction, Request, Response } from 'express';
import { Audit } from './access/audit.ts';
import { OwnOrigins } from './access/own-origins.ts';
import { serveApiDocs } from './api-docs/api-docs.ts';
import { AppModule } from './app.module.ts';
import type { Config } from './config/config.ts';
import { boundConnections, takeInTurns } from './connections.ts';
import { prepareDatabase } from './database/preparation.ts';
import { securityHeaders } from './headers.ts';
import { HostLogger } from './operations/host-logger.ts';
import { LostFilter } from './pages/lost.filter.ts';
import { Pages, servingPages } from './pages/pages.ts';
import { ProblemFilter } from './problems/problem.filter.ts';
import { ProblemError } from './problems/problem.ts';
import { ReadingPipe } from './problems/reading.pipe.ts';
import { SocketAdapter } from './realtime/socket.adapter.ts';

/** The whole server, wired but not listening yet: waits for the database and prepares it. Throws what prepareDatabase throws. */
export async function createServer(
  config: Config,
  databaseUrl: string,
  pages = Pages.built(),
): Promise<NestExpressApplication> {
  const logger = new HostLogger(config.logLevel);
  Logger.overrideLogger(logger);
  await prepareDatabase(databaseUrl, { secretKey: config.secretKey });
  const app = await NestFactory.create<NestExpressApplication>(AppModule.forRoot(config, databaseUrl), {
    bodyParser: false,
    abortOnError: false, // whoever starts this server says in a sentence what is wrong
    logger: false,
  });
  app.useLogger(logger);
  app.disable('x-powered-by');
  const headers = securityHeaders(config);
  app.use(headers);
  app.use('/api', keepNothing);
  app.use(refuseForeign(app.get(OwnOrigins)));
  app.useBodyParser('json', { limit: limits.messageBytes });
  app.useGlobalPipes(new ReadingPipe());
  const problems = new ProblemFilter(app.get(Audit));
  app.useGlobalFilters(problems, new LostFilter(pages, problems));
  app.useWebSocketAdapter(new SocketAdapter(app, headers));
  if (config.apiDocs) serveApiDocs(app);
  app.use(servingPages(pages));
  boundConnections(app.getHttpServer());
  takeInTurns(app.getHttpServer());
  return app;
}

/** A page of somebody else may not act with a trainer's cookie, nor pass for one of ours under a name of its own. */
const refuseForeign = (own: OwnOrigins) => (request: Request, _response: Response, next: NextFunction) => {
  const isReading = request.method === 'GET' || request.method === 'HEAD';
  if (isReading && isProbe.test(request.path)) return next();
  const refusal = own.refusalOf(request);
  next(refusal === undefined || (isReading && refusal === 'origin-refused') ? undefined : new ProblemError(refusal));
};

/** What a load balancer asks by the address of this machine; it says the same to everybody. */
const isProbe = /^\/(?:healthz|readyz)$/;

/** What the API says is for who asked, now. */
function keepNothing(_request: Request, response: Response, next: NextFunction): void {
  response.setHeader('Cache-Control', 'no-store');
  next();
}
