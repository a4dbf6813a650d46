import { Inject, Injectable } from '@nestjs/common';
import { derivedKey, mac, same } from '../access/secrets.ts';
import { CONFIG } from '../config/config.module.ts';
import type { Config } from '../config/config.ts';

/** So long may be read what was opened once; then the link is opened again, and counted again. */
const readMs = 12 * 60 * 60 * 1_000;

/** What whoever opened a link reads with: it names the link, which says itself whether it still opens anything. */
@Injectable()
export class ShareTokens {
  readonly #key: Buffer;

  constructor(@Inject(CONFIG) { secretKey }: Config) {
    this.#key = derivedKey(secretKey, 'share tokens');
  }

  of(shareId: string): string {
    return this.#sign(`${shareId}.${Date.now() + readMs}`);
  }

  /** The id of the link that an Authorization header was given for; undefined when that is over, or was not made here. */
  in(authorization: string): string | undefined {
    const token = /^Bearer +(\S{1,200})$/i.exec(authorization)?.[1] ?? '';
    const text = token.slice(0, token.lastIndexOf('.'));
    const [shareId, until] = text.split('.');
    return same(this.#sign(text), token) && Number(until) > Date.now() ? shareId : undefined;
  }

  #sign(text: string): string {
    return `${text}.${mac(this.#key, text).toString('base64url')}`;
  }
}
