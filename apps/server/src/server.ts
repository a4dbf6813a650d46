import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { limits } from '@rolwissel/protocol';
import type { NextFunction, Request, Response } from 'express';
import helmet from 'helmet';
import { Audit } from './access/audit.ts';
import { OwnOrigins } from './access/own-origins.ts';
import { serveApiDocs } from './api-docs/api-docs.ts';
import { AppModule } from './app.module.ts';
import type { Config } from './config/config.ts';
import { HostLogger } from './operations/host-logger.ts';
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
    logger: new HostLogger(config.logLevel),
  });
  app.disable('x-powered-by');
  app.use(
    helmet({
      contentSecurityPolicy: { useDefaults: false, directives: policy },
      strictTransportSecurity: isHttps(config),
      crossOriginOpenerPolicy: isHttps(config), // elsewhere browsers ignore it, with a warning on every page
    }),
  );
  app.use('/api', keepNothing);
  app.use(refuseForeign(app.get(OwnOrigins)));
  app.useBodyParser('json', { limit: limits.messageBytes });
  app.useGlobalPipes(new ReadingPipe());
  app.useGlobalFilters(new ProblemFilter(app.get(Audit)));
  app.useWebSocketAdapter(new SocketAdapter(app));
  if (config.apiDocs) serveApiDocs(app);
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
