import { setTimeout as sleep } from 'node:timers/promises';
import { isAway } from './database-away.ts';

const retryMs = 250;

/** Does the work again and again while it fails because the database is away, until `deadline` (performance.now). Calls
 *  `waiting` once, at the first failure. Throws what the work threw last, or what has nothing to do with being away. */
export async function patiently<T>(
  deadline: number,
  work: () => Promise<T>,
  waiting: (error: unknown) => void = () => undefined,
): Promise<T> {
  for (let isFirst = true; ; isFirst = false) {
    try {
      return await work();
    } catch (error) {
      if (!isAway(error) || performance.now() > deadline) throw error;
      if (isFirst) waiting(error);
    }
    await sleep(retryMs);
  }
}
