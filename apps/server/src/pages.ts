import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';
import sirv from 'sirv';

const root = resolve(import.meta.dirname, '../../..');

/** The built pages: the phone's at the root, the trainer's under /console. */
const participantWeb = join(root, 'apps/participant-web/dist');
const facilitatorWeb = join(root, 'apps/facilitator-web/dist');

const aYear = 'public,max-age=31536000,immutable';

/** Serves the screens. Files in assets/ carry their hash in their name and may be kept; pages are asked for again. */
export function servePages(app: NestExpressApplication): void {
  if (existsSync(facilitatorWeb)) {
    app.use('/console', site(facilitatorWeb));
    app.use(page(/^\/console\/?$/, facilitatorWeb, 'index.html'));
    app.use(page(/^\/w\/[0-9a-f-]{36}\/projector\/?$/, facilitatorWeb, 'projector.html'));
    app.use(page(/^\/w\/[0-9a-f-]{36}\/replay\/?$/, facilitatorWeb, 'replay.html'));
  }
  if (existsSync(participantWeb)) {
    app.use('/', site(participantWeb));
    app.use(page({ test: isWayIn }, participantWeb, 'index.html'));
  }
}

/** The address of the phone's page: with nothing, or with a code however people wrote it. The page itself reads it. */
const isWayIn = (path: string): boolean => path === '/' || /^\/j\//i.test(path);

const site = (folder: string) =>
  sirv(folder, {
    etag: true,
    gzip: true,
    brotli: true,
    setHeaders: (response, path) =>
      response.setHeader('Cache-Control', path.startsWith('/assets/') ? aYear : 'no-cache'),
  });

const page =
  (path: Pick<RegExp, 'test'>, folder: string, file: string) =>
  (request: Request, response: Response, next: NextFunction): void => {
    if (!['GET', 'HEAD'].includes(request.method) || !path.test(request.path)) return next();
    response.setHeader('Cache-Control', 'no-cache');
    response.sendFile(join(folder, file));
  };
