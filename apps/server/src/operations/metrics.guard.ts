import type { IncomingMessage } from 'node:http';
import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { trustIn } from '../access/address.ts';
import { OwnOrigins } from '../access/own-origins.ts';
import { same } from '../access/secrets.ts';
import { CONFIG } from '../config/config.module.ts';
import type { Config } from '../config/config.ts';
import { ProblemError } from '../problems/problem.ts';

const isLoopback = trustIn(['loopback']);

/** What a proxy leaves behind: then this machine is not where the request began. */
const traces = ['x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'forwarded', 'via'] as const;

/** Figures of the process are for whoever the host lets see them. To everybody else there are none. */
@Injectable()
export class MetricsGuard implements CanActivate {
  readonly #own: OwnOrigins;
  readonly #audience: Config['metrics'];
  readonly #token: string | undefined;

  constructor(own: OwnOrigins, @Inject(CONFIG) { metrics, metricsToken }: Config) {
    this.#own = own;
    this.#audience = metrics;
    this.#token = metricsToken;
  }

  canActivate(context: ExecutionContext): boolean {
    if (this.#mayRead(context.switchToHttp().getRequest<Request>())) return true;
    throw new ProblemError('not-found');
  }

  #mayRead(request: IncomingMessage): boolean {
    if (this.#audience === 'off') return false;
    return this.#audience === 'everybody' || this.#hasToken(request) || this.#isLocal(request);
  }

  #hasToken({ headers }: IncomingMessage): boolean {
    const token = /^Bearer +(\S+)$/i.exec(headers.authorization ?? '')?.[1];
    return this.#token !== undefined && token !== undefined && same(token, this.#token);
  }

  /** From this machine to this machine, by no proxy: one that runs here as well looks the same but for what it leaves. */
  #isLocal(request: IncomingMessage): boolean {
    const isTraced = traces.some((name) => request.headers[name] !== undefined);
    return !isTraced && this.#own.namesThisMachine(request) && isLoopback(request.socket.remoteAddress ?? '', 0);
  }
}
