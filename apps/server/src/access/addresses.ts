import type { IncomingMessage } from 'node:http';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { CONFIG } from '../config/config.module.ts';
import type { Config } from '../config/config.ts';
import { addressOf, isUnheard, type Trust, trustIn } from './address.ts';

/** Where requests come from. Every limit per address asks here, whatever the wire. */
@Injectable()
export class Addresses {
  readonly #trust: Trust;
  readonly #logger = new Logger('Access');
  #hasWarned = false;

  constructor(@Inject(CONFIG) { trustProxy }: Config) {
    this.#trust = trustIn(trustProxy);
  }

  /** For express's requests and for those that the socket's engine takes itself. */
  of(request: IncomingMessage): string {
    if (!this.#hasWarned && isUnheard(request, this.#trust)) this.#warn();
    return addressOf(request, this.#trust);
  }

  /** Once: whoever is not trusted may send this as often as they like. */
  #warn(): void {
    this.#hasWarned = true;
    this.#logger.warn(
      'Somebody who is not trusted sent X-Forwarded-For, which was passed over. If that is your proxy, all who come ' +
        'through it count as one address: set TRUST_PROXY.',
    );
  }
}
