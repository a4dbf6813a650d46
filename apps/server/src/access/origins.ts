import type { IncomingMessage } from 'node:http';

const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i;

/**
 * Programs send no Origin; a browser must be on a page of this server: the same scheme, host and port. `origins` are the
 * further ones that are its own; the first is its public address, and with it comes the scheme people use. On the machine
 * itself that is always http.
 */
export function isFromHere({ headers: { origin, host } }: IncomingMessage, origins: readonly string[]): boolean {
  if (origin === undefined || origins.includes(origin)) return true;
  const scheme = origins[0]?.startsWith('https:') && !loopback.test(host ?? '') ? 'https:' : 'http:';
  return host !== undefined && origin === `${scheme}//${host}`;
}

/** Browsers say of each request where the page stands that made it; others say nothing. */
export function isOfAnotherSite({ headers }: IncomingMessage): boolean {
  const site = headers['sec-fetch-site'];
  return site !== undefined && site !== 'same-origin' && site !== 'none';
}
