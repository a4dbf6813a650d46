import { timingSafeEqual } from 'node:crypto';
import { statuses } from '@rolwissel/domain';
import { derivedKey, mac } from '../access/secrets.ts';
import type { Head } from './stored-event.ts';

/** What a seal says of a head: it is as it was written, only its status is not, or it is not. */
export type Soundness = 'sound' | 'status' | 'broken';

/** Vouches for heads: whoever can write to the database, but does not know SECRET_KEY, cannot make a log end elsewhere, or
 *  otherwise, without being found out. */
export class HeadSeals {
  readonly #sealing: Buffer;
  readonly #receipts: Buffer;

  constructor(secretKey: string) {
    this.#sealing = derivedKey(secretKey, 'heads');
    this.#receipts = derivedKey(secretKey, 'receipts');
  }

  /** The seal of a head, stored beside it. */
  seal(streamId: string, { position, hash }: Head, status: string): Buffer {
    return mac(this.#sealing, JSON.stringify([streamId, position, hash, status]));
  }

  check(streamId: string, head: Head, status: string, seal: Buffer | null): Soundness {
    const isBy = (each: string) => same(this.seal(streamId, head, each), seal);
    if (isBy(status)) return 'sound';
    return statuses.some(isBy) ? 'status' : 'broken';
  }

  /** What a trainer keeps, outside the database: that the log had this event at this position. */
  receipt(streamId: string, { position, hash }: Head): string {
    return `${position}.${mac(this.#receipts, JSON.stringify([streamId, position, hash])).toString('base64url')}`;
  }

  /** The position that a receipt is of; undefined when it is none. */
  static positionOf(receipt: string): number | undefined {
    const digits = /^([1-9]\d{0,9})\.[\w-]{43}$/.exec(receipt)?.[1];
    return digits === undefined ? undefined : Number(digits);
  }
}

const same = (one: Buffer, other: Buffer | null): boolean =>
  other?.length === one.length && timingSafeEqual(one, other);
