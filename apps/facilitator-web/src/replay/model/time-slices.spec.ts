import { expect, it } from '@jest/globals';
import { runInTimeSlices } from './time-slices.ts';

/** Work in slices of three milliseconds, on a clock of its own. */
function sliced(slices: number) {
  const clock = { now: 0, pauses: 0 };
  function* work(): Generator<void, string, void> {
    for (let slice = 1; slice <= slices; slice++) {
      clock.now += 3;
      yield;
    }
    return 'done';
  }
  const slicing = {
    now: () => clock.now,
    pause: () => {
      clock.pauses += 1;
      return Promise.resolve();
    },
  };
  return { clock, work, slicing };
}

it('lets others have a turn once it has worked for eight milliseconds', async () => {
  const { clock, work, slicing } = sliced(10);
  expect(await runInTimeSlices(work(), slicing)).toBe('done');
  expect(clock.pauses).toBe(3);
});

it('does a little work in one go', async () => {
  const { clock, work, slicing } = sliced(2);
  expect(await runInTimeSlices(work(), slicing)).toBe('done');
  expect(clock.pauses).toBe(0);
});
