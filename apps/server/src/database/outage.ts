import { Injectable } from '@nestjs/common';
import { DatabaseAway } from './database-away.ts';

/** For so long after the database was found away nobody waits for it again. */
const restMs = 1_000;

/** Whether the database was away a moment ago, so that one request does not wait for it twice. */
@Injectable()
export class Outage {
  #foundAt = Number.NEGATIVE_INFINITY;

  get isFresh(): boolean {
    return performance.now() - this.#foundAt < restMs;
  }

  /** Somebody waited in vain. */
  note(): void {
    this.#foundAt = performance.now();
  }

  /** Throws DatabaseAway when somebody, perhaps the same request, just waited in vain. */
  check(): void {
    if (this.isFresh) throw new DatabaseAway('nothing-recorded', 'it was a moment ago');
  }
}
