import { Inject, Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { CONFIG } from '../config/config.module.ts';
import type { Config } from '../config/config.ts';
import { sessionMs } from './sessions.ts';

/** The cookie that says which browser this is. Whether it is one for https alone follows from PUBLIC_URL: what a request
 *  says of the way it came is not believed. */
@Injectable()
export class SessionCookie {
  /** `__Host-` where browsers speak https; a plain name on http, where that prefix is refused. */
  readonly #name: string;
  readonly #options;

  constructor(@Inject(CONFIG) { publicUrl }: Config) {
    const secure = publicUrl.startsWith('https:');
    this.#name = secure ? '__Host-rolwissel' : 'rolwissel';
    this.#options = { httpOnly: true, secure, sameSite: 'strict', path: '/' } as const;
  }

  /** The session token in a request's cookie, if any. */
  in({ headers }: Request): string | undefined {
    const wanted = `${this.#name}=`;
    const cookies = (headers.cookie ?? '').split(';').map((cookie) => cookie.trim());
    return cookies.find((cookie) => cookie.startsWith(wanted))?.slice(wanted.length) || undefined;
  }

  set(response: Response, token: string): void {
    response.cookie(this.#name, token, { ...this.#options, maxAge: sessionMs });
  }

  clear(response: Response): void {
    response.clearCookie(this.#name, this.#options);
  }
}
