import { Inject, Injectable } from '@nestjs/common';
import { rootOf } from '@rolwissel/domain';
import { derivedKey, mac, same } from '../access/secrets.ts';
import { CONFIG } from '../config/config.module.ts';
import type { Config } from '../config/config.ts';
import type { Room } from '../rooms/room.ts';

/** Enough that guessing takes longer than a workshop lasts, even with a seat for each guess; see the limits on guessing. */
const digits = 7;

/** Seven digits that bring the same person back on another phone; derived, so that a retried join shows the same ones. */
@Injectable()
export class PersonalCodes {
  readonly #key: Buffer;

  constructor(@Inject(CONFIG) { secretKey }: Config) {
    this.#key = derivedKey(secretKey, 'personal codes');
  }

  /** The same in every workshop of a family. */
  of({ id, workshop }: Pick<Room, 'id' | 'workshop'>, participantId: string): string {
    const number = mac(this.#key, `${rootOf(id, workshop.agenda)} ${participantId}`).readUInt32BE(0);
    return String(number % 10 ** digits).padStart(digits, '0');
  }

  isRight(room: Pick<Room, 'id' | 'workshop'>, participantId: string, code: string): boolean {
    return same(code.replaceAll(/\D/g, ''), this.of(room, participantId));
  }
}
