import { Inject, Injectable } from '@nestjs/common';
import { derivedKey, mac, same } from '../access/secrets.ts';
import { CONFIG } from '../config/config.module.ts';
import type { Config } from '../config/config.ts';

/** Which trainer was invited to which workshop. */
export interface Invitation {
  readonly workshopId: string;
  readonly trainerId: string;
}

/** The links by which co-trainers come: signed, and kept nowhere. Whether one still opens anything, the workshop itself says. */
@Injectable()
export class Invitations {
  readonly #key: Buffer;
  readonly #publicUrl: string;

  constructor(@Inject(CONFIG) { secretKey, publicUrl }: Config) {
    this.#key = derivedKey(secretKey, 'invitations');
    this.#publicUrl = publicUrl;
  }

  /** What is secret stands after the `#`, and so reaches no server and no log. */
  linkOf(invitation: Invitation): string {
    return `${this.#publicUrl}/console#invitation=${this.#sign(invitation)}`;
  }

  /** Undefined when it was not made here, or was changed. */
  read(text: string): Invitation | undefined {
    const [workshopId = '', trainerId = ''] = text.split('.');
    const invitation = { workshopId, trainerId };
    return same(this.#sign(invitation), text) ? invitation : undefined;
  }

  #sign({ workshopId, trainerId }: Invitation): string {
    const text = `${workshopId}.${trainerId}`;
    return `${text}.${mac(this.#key, text).toString('base64url')}`;
  }
}
