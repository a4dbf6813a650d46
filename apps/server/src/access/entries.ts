import { Injectable } from '@nestjs/common';
import { ProblemError } from '../problems/problem.ts';
import { Limit } from './limits.ts';

const minute = 60_000;

/** A hall is at least this large: in a small one people also come and go. */
const smallestHall = 100;

/**
 * Counted in halls: as many as the workshop holds may come by one door in one moment, and a quarter more, for those whose
 * phone asked twice. From then on a hall in ten minutes, of which one address gets half.
 */
export const halls = {
  perDoor: { burst: 1.25, refilledInMs: 1.25 * 10 * minute },
  perAddress: { burst: 1.25, refilledInMs: 1.25 * 20 * minute },
} as const;

/** One person may come, go and come back so often at once, and as often again in that time. */
export const returns = { burst: 10, refilledInMs: 5 * minute } as const;

/** Who comes in: by which door of which workshop, from where. */
export interface Entry {
  readonly participantId: string;
  /** The workshop and the how manieth door it has: behind a new one all begins anew. */
  readonly door: string;
  readonly address: string;
  readonly maxParticipants: number;
  /** Has a seat already. */
  readonly isKnown: boolean;
}

/**
 * Limits on those whom the door lets in: each of them is written into the log. A hall of a thousand behind one address
 * never meets them. Whoever fills a room with people who are none does, and leaves the other addresses their turn.
 */
@Injectable()
export class Entries {
  readonly #perDoor = new Limit(halls.perDoor.burst, halls.perDoor.refilledInMs);
  readonly #perAddress = new Limit(halls.perAddress.burst, halls.perAddress.refilledInMs);
  readonly #returns = new Limit(returns.burst, returns.refilledInMs);

  /** Lets somebody in by `enter`; what that refuses does not count. Throws ProblemError too-many-at-once. */
  async through<Entered>(entry: Entry, enter: () => Promise<Entered>): Promise<Entered> {
    const accounts = this.#accounts(entry);
    const retryAfterMs = Math.max(...accounts.map(([limit, key, cost]) => limit.retryAfterMs(key, cost)));
    if (retryAfterMs > 0) throw new ProblemError('too-many-at-once', { retryAfterMs });
    for (const [limit, key, cost] of accounts) limit.take(key, cost);
    try {
      return await enter();
    } catch (error) {
      for (const [limit, key, cost] of accounts) limit.giveBack(key, cost);
      throw error;
    }
  }

  #accounts({ participantId, door, address, maxParticipants, isKnown }: Entry) {
    const own = [this.#returns, `${door} ${participantId}`, 1] as const;
    const share = 1 / Math.max(smallestHall, maxParticipants);
    const shared = [
      [this.#perDoor, door, share],
      [this.#perAddress, `${door} ${address}`, share],
    ] as const;
    return isKnown ? [own] : [own, ...shared];
  }
}
