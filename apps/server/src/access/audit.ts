import type { IncomingMessage } from 'node:http';
import { Inject, Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { CONFIG } from '../config/config.module.ts';
import type { Config } from '../config/config.ts';
import { Addresses } from './addresses.ts';
import { derivedKey, mac } from './secrets.ts';

/** What somebody did that was right, and what was refused; with where to look when it should not have been. */
const acts = ['signed-in', 'signed-out', 'signed-out-everywhere', 'shared', 'share-revoked'] as const;
const refusals = {
  'credentials-wrong': '',
  'code-wrong': '',
  'share-unknown': '',
  'too-many-attempts': '',
  'origin-refused': ' see=PUBLIC_URL',
  'host-refused': ' see=ALLOWED_HOSTS',
} as const;

type Act = (typeof acts)[number];
type Refused = keyof typeof refusals;

/** More lines of one kind in a minute are only counted: whoever floods must not fill the disk as well. */
const mostLines = 30;
const minuteMs = 60_000;

/** A minute of lines of one kind. */
interface Minute {
  readonly since: number;
  lines: number;
  unsaid: number;
}

/**
 * One line for each thing that somebody who looks into an incident wants to know: what, when, at which door, and a mark of
 * the source. The mark is the same for one address during one day (UTC) and says nothing without SECRET_KEY. No keys, no
 * texts, no names, no addresses.
 */
@Injectable()
export class Audit implements OnModuleDestroy {
  readonly #addresses: Addresses;
  readonly #key: Buffer;
  readonly #logger = new Logger('Audit');
  readonly #minutes = new Map<string, Minute>();
  #timer: NodeJS.Timeout | undefined;

  constructor(addresses: Addresses, @Inject(CONFIG) { secretKey }: Config) {
    this.#addresses = addresses;
    this.#key = derivedKey(secretKey, 'audit');
  }

  onModuleDestroy(): void {
    clearTimeout(this.#timer);
    this.#sayTheRest();
  }

  done(act: Act, request: IncomingMessage): void {
    if (this.#mayWrite(act)) this.#logger.log(this.#line(act, request));
  }

  /** Notes a refusal if it is of a kind that is noted. */
  refused(code: string, request: IncomingMessage): void {
    if (isNoted(code) && this.#mayWrite(code)) this.#logger.warn(`${this.#line(code, request)}${refusals[code]}`);
  }

  #line(what: string, request: IncomingMessage): string {
    return `${what} source=${this.#markOf(request)}${doorOf(request)}`;
  }

  #markOf(request: IncomingMessage): string {
    const day = new Date().toISOString().slice(0, 10);
    return mac(this.#key, `${day} ${this.#addresses.of(request)}`)
      .subarray(0, 6)
      .toString('base64url');
  }

  #mayWrite(what: string): boolean {
    const now = performance.now();
    let minute = this.#minutes.get(what);
    if (!minute || now - minute.since >= minuteMs) {
      this.#sayTheRest(what);
      minute = { since: now, lines: 0, unsaid: 0 };
      this.#minutes.set(what, minute);
    }
    if (minute.lines < mostLines) minute.lines += 1;
    else minute.unsaid += 1;
    if (minute.unsaid > 0) this.#timer ??= setTimeout(() => this.#sayTheRest(), minuteMs).unref();
    return minute.unsaid === 0;
  }

  /** How many more there were of one kind, or of all. */
  #sayTheRest(only?: string): void {
    if (only === undefined) this.#timer = undefined;
    for (const [what, minute] of this.#minutes) {
      if ((only !== undefined && what !== only) || minute.unsaid === 0) continue;
      this.#logger.warn(`${what} more=${minute.unsaid}`);
      minute.unsaid = 0;
    }
  }
}

const isNoted = (code: string): code is Refused => Object.hasOwn(refusals, code);

/** The route, which is ours; never the address that was asked for, which may hold anything. */
function doorOf(request: IncomingMessage): string {
  const route: unknown = 'route' in request ? request.route : undefined;
  const path: unknown = typeof route === 'object' && route !== null && 'path' in route ? route.path : undefined;
  return typeof path === 'string' ? ` at=${path}` : '';
}
