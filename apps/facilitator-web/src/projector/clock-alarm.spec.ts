import { expect, it } from '@jest/globals';
import { momentOf } from './clock-alarm.tsx';

const clock = (seconds: number) => ({ timerId: 'k', endsAt: 1_000_000, seconds, autoClose: false, elapsed: false });
const minute = 60_000;

it('warns when two minutes are left, by a clock that runs for more than three', () => {
  const at = (seconds: number, left: number) => momentOf(clock(seconds), 1_000_000 - left);
  expect([at(480, 3 * minute), at(480, 2 * minute), at(480, 1), at(480, 0)]).toEqual([
    'running',
    'warned',
    'warned',
    'up',
  ]);
  expect([at(180, 2 * minute), at(180, minute), at(180, 0)]).toEqual(['running', 'running', 'up']);
});

it('is up as soon as the server says so', () => {
  expect(momentOf({ ...clock(60), elapsed: true }, 0)).toBe('up');
});

it('stands still in a pause', () => {
  expect(momentOf({ ...clock(480), remainingMs: 5 * minute }, 2_000_000)).toBe('running');
});
