/**
 * How the next batch of a room gets into the log. `together`: in one statement with those of other rooms. `locking`: another
 * node writes here too, so for so many further flushes the head is locked first. `reading`: the log is, or may be, ahead of
 * the room, so that it is read before anything is decided; the flushes that lock follow.
 */
type Way =
  | { readonly kind: 'together' }
  | { readonly kind: 'locking'; readonly flushes: number }
  | { readonly kind: 'reading'; readonly thenLockingFlushes: number };

const together: Way = { kind: 'together' };

/** Which way a room goes to the log, as far as it knows who else writes there. */
export class Approach {
  #way: Way = together;

  get kind(): Way['kind'] {
    return this.#way.kind;
  }

  /** The log is, or may be, ahead of the room. */
  readFirst(): void {
    if (this.#way.kind !== 'reading') this.#way = { kind: 'reading', thenLockingFlushes: this.#flushes };
  }

  /** The log is being read. */
  beginToRead(): void {
    this.#way = locking(this.#flushes);
  }

  /** For at least so many further flushes the head is locked first. */
  lockFirst(atLeastFlushes = 1): void {
    this.#setFlushes(Math.max(atLeastFlushes, this.#flushes));
  }

  /** A flush under the lock begins. */
  beginToLock(): void {
    this.#setFlushes(this.#flushes - 1);
  }

  /** The flush that began recorded nothing: what another node wrote must be read by other means before the next one. */
  lockAfterReading(): void {
    this.#way = { kind: 'reading', thenLockingFlushes: this.#flushes + 1 };
  }

  get #flushes(): number {
    if (this.#way.kind === 'together') return 0;
    return this.#way.kind === 'locking' ? this.#way.flushes : this.#way.thenLockingFlushes;
  }

  #setFlushes(flushes: number): void {
    this.#way = this.#way.kind === 'reading' ? { kind: 'reading', thenLockingFlushes: flushes } : locking(flushes);
  }
}

const locking = (flushes: number): Way => (flushes > 0 ? { kind: 'locking', flushes } : together);
