import type { IncomingMessage } from 'node:http';

const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i;

/**
 * Programs send no Origin; a browser must be on a page of this server: the same scheme, host and port. `origins` are the
 * further ones that are its own; the first is its public address, and with it comes the scheme people use. On the machine
 * itself that is always http. Where a browser sends no Origin, newer ones still say whether the page was of another site.
 */
export function isFromHere({ headers }: IncomingMessage, origins: readonly string[]): boolean {
  const { origin, host, 'sec-fetch-site': site = 'none' } = headers;
  if (origin === undefined) return site === 'same-origin' || site === 'none';
  if (origins.includes(origin)) return true;
  const scheme = origins[0]?.startsWith('https:') && !loopback.test(host ?? '') ? 'https:' : 'http:';
  return host !== undefined && origin === `${scheme}//${host}`;
}
