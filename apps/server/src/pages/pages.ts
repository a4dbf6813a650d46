import { join, resolve } from 'node:path';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { type PreparedResponse, sendPrepared } from '../sending/prepared-response.ts';
import { readSite, type Site } from './site.ts';

const root = resolve(import.meta.dirname, '../../../..');

/** Which page is behind an address: the phone's at the root, the trainer's under /console. */
const addresses: readonly (readonly [RegExp, string])[] = [
  [/^\/(?:j\/.*)?$/i, '/index.html'], // with a code, however people wrote it: the page reads it
  [/^\/f\/?$/i, '/index.html'],
  [/^\/console\/?$/, '/console/index.html'],
  [/^\/w\/[0-9a-f-]{36}\/projector\/?$/, '/console/projector.html'],
  [/^\/w\/[0-9a-f-]{36}\/remote\/?$/, '/console/remote.html'],
  [/^\/w\/[0-9a-f-]{36}\/follow-up\/?$/, '/console/follow-up.html'],
  [/^\/w\/[0-9a-f-]{36}\/replay\/?$/, '/console/replay.html'],
  [/^\/w\/[0-9a-f-]{36}\/result\/?$/, '/console/result.html'],
];

/** The screens, as they were built when this server started. A later build does not change what it serves. */
export class Pages {
  readonly #site: Site;

  /** Reads both web apps from the folders they were built into; of one that was not built there is nothing. */
  constructor(participantWeb: string, facilitatorWeb: string) {
    this.#site = new Map([...readSite(participantWeb, '/'), ...readSite(facilitatorWeb, '/console/')]);
  }

  static built(): Pages {
    return new Pages(join(root, 'apps/participant-web/dist'), join(root, 'apps/facilitator-web/dist'));
  }

  /** The page or file at a path. */
  at(path: string): PreparedResponse | undefined {
    return this.#site.get(addresses.find(([address]) => address.test(path))?.[1] ?? path);
  }

  /** The page for who went astray: the phone's, which asks for the code. */
  get forTheLost(): PreparedResponse | undefined {
    return this.at('/');
  }
}

/** Serves the screens to who asks to read them. */
export const servingPages =
  (pages: Pages): RequestHandler =>
  (request: Request, response: Response, next: NextFunction): void => {
    const found = isReading(request) ? pages.at(request.path) : undefined;
    if (found) sendPrepared(request, response, found);
    else next();
  };

export const isReading = ({ method }: Request): boolean => method === 'GET' || method === 'HEAD';
