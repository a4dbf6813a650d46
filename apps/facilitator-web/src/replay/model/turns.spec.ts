import { expect, it } from '@jest/globals';
import { inTurns } from './turns.ts';

/** Work in bites of three milliseconds, on a clock of its own. */
function workbench(bites: number) {
  const clock = { now: 0, pauses: 0, told: [] as number[] };
  function* work(): Generator<number, string, void> {
    for (let bite = 1; bite <= bites; bite++) {
      clock.now += 3;
      yield bite / bites;
    }
    return 'done';
  }
  const turns = {
    now: () => clock.now,
    pause: () => {
      clock.pauses += 1;
      return Promise.resolve();
    },
    told: (share: number) => {
      clock.told.push(share);
    },
  };
  return { clock, work, turns };
}

it('lets others have a turn once it has worked for eight milliseconds', async () => {
  const { clock, work, turns } = workbench(10);
  expect(await inTurns(work(), turns)).toBe('done');
  expect(clock.pauses).toBe(3);
  expect(clock.told).toEqual([0.3, 0.6, 0.9]);
});

it('does a little work in one go', async () => {
  const { clock, work, turns } = workbench(2);
  expect(await inTurns(work(), turns)).toBe('done');
  expect(clock.pauses).toBe(0);
});
