import type { Request, Response } from 'express';
import { sessionMs } from './trainers.ts';

/** `__Host-` where the browser speaks https; a plain name on http, where that prefix is refused. */
const cookieName = (request: Request): string => (isSecure(request) ? '__Host-rolwissel' : 'rolwissel');

const isSecure = (request: Request): boolean => request.secure;

/** The session token in the request's cookie, if any. */
export function sessionToken(request: Request): string | undefined {
  const wanted = `${cookieName(request)}=`;
  const cookies = (request.headers.cookie ?? '').split(';').map((cookie) => cookie.trim());
  return cookies.find((cookie) => cookie.startsWith(wanted))?.slice(wanted.length) || undefined;
}

export function setSessionCookie(request: Request, response: Response, token: string): void {
  response.cookie(cookieName(request), token, { ...options(request), maxAge: sessionMs });
}

export function clearSessionCookie(request: Request, response: Response): void {
  response.clearCookie(cookieName(request), options(request));
}

const options = (request: Request) =>
  ({ httpOnly: true, secure: isSecure(request), sameSite: 'strict', path: '/' }) as const;
