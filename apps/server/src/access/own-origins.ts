import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';
import { hostname } from 'node:os';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG } from '../config/config.module.ts';
import type { Config } from '../config/config.ts';
import { hostNameIn } from '../config/host-name.ts';

/**
 * Under which names this server answers, and which pages may act on it. A name that somebody else points at this machine
 * is none of ours: their page would pass for one of this server (DNS rebinding). Names matter and ports do not: nobody
 * else has our names, and a proxy may drop the port.
 */
@Injectable()
export class OwnOrigins {
  readonly #publicUrl: string;
  readonly #names: ReadonlySet<string>;
  readonly #atAnyAddress: boolean;

  constructor(@Inject(CONFIG) { publicUrl, allowedHosts, isPublic }: Config) {
    this.#publicUrl = publicUrl;
    const machine = hostname().toLowerCase();
    const local = isPublic ? [] : [machine, `${machine}.local`];
    this.#names = new Set([new URL(publicUrl).hostname, ...allowedHosts, ...local]);
    this.#atAnyAddress = !isPublic;
  }

  /** Why this request is not for us, or not from a page of ours. */
  refusalOf(request: IncomingMessage): 'host-refused' | 'origin-refused' | undefined {
    if (!this.isForUs(request)) return 'host-refused';
    return this.isFromHere(request) ? undefined : 'origin-refused';
  }

  /** Whether it names this server, once. Without PUBLIC_URL any address will do: nobody can point one at somebody else. */
  isForUs(request: IncomingMessage): boolean {
    const name = hostOf(request);
    if (name === undefined) return false;
    return this.#names.has(name) || isThisMachine(name) || (this.#atAnyAddress && isAddress(name));
  }

  /** Whether it was asked of this machine by the name that this machine has for itself. */
  namesThisMachine(request: IncomingMessage): boolean {
    return isThisMachine(hostOf(request) ?? '');
  }

  /** Whether no browser sent it, or one that was on a page of this server: same scheme, same host, same port. */
  isFromHere(request: IncomingMessage): boolean {
    const { origin, host = '' } = request.headers;
    if (origin === undefined) return !isOfAnotherSite(request);
    if (origin === this.#publicUrl) return true;
    const name = hostOf(request);
    if (name === undefined) return false;
    const served = [
      `${new URL(this.#publicUrl).protocol}//${host}`,
      ...(isThisMachine(name) ? [`http://${host}`] : []),
    ];
    return served.some((url) => new URL(url).origin === origin);
  }
}

/** Where browsers send no Origin they still say where the page stands that asks; programs say nothing. */
function isOfAnotherSite({ headers }: IncomingMessage): boolean {
  const site = headers['sec-fetch-site'];
  return site !== undefined && site !== 'same-origin' && site !== 'none';
}

/** The name in the one Host header; undefined when it is none, or there are two for proxies to choose from. */
function hostOf({ headers, rawHeaders }: IncomingMessage): string | undefined {
  const hosts = rawHeaders.filter((name, index) => index % 2 === 0 && name.toLowerCase() === 'host');
  return hosts.length === 1 ? hostNameIn(headers.host ?? '') : undefined;
}

const isAddress = (name: string): boolean => isIP(name.replace(/^\[(.*)\]$/, '$1')) !== 0;

const isThisMachine = (name: string): boolean =>
  name === 'localhost' || name === '[::1]' || (isAddress(name) && name.startsWith('127.'));
