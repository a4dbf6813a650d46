import { describe, expect, it } from '@jest/globals';
import { Budget } from './budget.ts';

/** A budget on a clock that stands still until the test moves it. */
function budget(atOnce: number, perSecond: number) {
  const clock = { ms: 1_000 };
  return { clock, of: new Budget({ atOnce, perSecond }, () => clock.ms) };
}

describe('a budget', () => {
  it('[L12] is spent when all of it is used, and comes back with time', () => {
    const { clock, of } = budget(10, 2);
    expect([of.isFull, of.take(10), of.take(1)]).toEqual([true, true, false]);
    clock.ms += 1_000;
    expect([of.take(2), of.take(1)]).toEqual([true, false]);
    clock.ms += 60_000;
    expect([of.isFull, of.take(11)]).toEqual([true, false]);
  });

  it('[L12] leaves nothing to somebody who asked for too much', () => {
    const { of } = budget(10, 1);
    expect([of.take(11), of.take(1)]).toEqual([false, false]);
  });

  it('[L13] never comes back when nothing is added', () => {
    const { clock, of } = budget(3, 0);
    of.take(3);
    clock.ms += 1e9;
    expect([of.take(0), of.take(1)]).toEqual([true, false]);
  });
});
