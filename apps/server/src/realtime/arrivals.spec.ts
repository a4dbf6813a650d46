import { describe, expect, it } from '@jest/globals';
import { limits } from '@rolwissel/protocol';
import { Arrivals } from './arrivals.ts';

const here = '192.0.2.7';
const elsewhere = '192.0.2.8';

describe('connections that nobody knows yet', () => {
  it('[L14] are so many per address: a hall may come at once, and whoever has a seat makes room', () => {
    const arrivals = new Arrivals();
    for (let n = 0; n < limits.seatlessPerAddress; n++) {
      expect(arrivals.mayCome(here)).toBe(true);
      arrivals.came(here);
    }
    expect([arrivals.mayCome(here), arrivals.mayCome(elsewhere)]).toEqual([false, true]);
    arrivals.went(here);
    expect(arrivals.mayCome(here)).toBe(true);
  });

  it('[L14] are let in a few at a time, in order, and others get their turn in between', async () => {
    const arrivals = new Arrivals();
    const seen: string[] = [];
    for (let n = 0; n < 25; n++) arrivals.queue(() => seen.push(String(n)));
    setImmediate(() => seen.push('a vote'));
    await new Promise((resolve) => arrivals.queue(() => resolve(undefined)));
    expect(seen.indexOf('a vote')).toBe(10);
    expect(seen.filter((text) => text !== 'a vote')).toEqual(Array.from({ length: 25 }, (_, n) => String(n)));
  });

  it('[L14] come no faster than a hall that comes back', () => {
    const arrivals = new Arrivals();
    let came = 0;
    for (const began = performance.now(); came < 10_000 && performance.now() - began < 5_000; came++) {
      if (!arrivals.mayCome(here)) break;
    }
    expect(came).toBeGreaterThanOrEqual(limits.arrivals.atOnce);
    expect(came).toBeLessThan(10_000);
    expect(arrivals.mayCome(elsewhere)).toBe(true);
  });
});
