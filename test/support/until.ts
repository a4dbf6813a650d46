import { setTimeout as sleep } from 'node:timers/promises';

/** Tries again until the check stops throwing, and gives back what it gives; after `ms` it throws what the check threw last. */
export async function eventually<T>(check: () => T | Promise<T>, ms = 3_000): Promise<T> {
  for (const deadline = performance.now() + ms; ; ) {
    try {
      return await check();
    } catch (error) {
      if (performance.now() > deadline) throw error;
      await sleep(10);
    }
  }
}

/** The same, for a condition that is simply not true yet. */
export async function until(what: string, isSo: () => boolean | Promise<boolean>, ms = 3_000): Promise<void> {
  await eventually(async () => {
    if (!(await isSo())) throw new Error(`Not within ${ms} ms: ${what}`);
  }, ms);
}
