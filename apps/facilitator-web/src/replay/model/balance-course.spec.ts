import { expect, it } from '@jest/globals';
import { balanceCourse, stepsPath } from './balance-course.ts';

const course = balanceCourse(
  [
    { position: 10, people: 5, contributions: 6, balance: 0.5 },
    { position: 30, people: 5, contributions: 12, balance: 0.75 },
  ],
  (position) => position * 1_000,
  [0, 40_000],
);

it('lays the points out over the time of the workshop', () => {
  expect(course.map(({ x }) => x)).toEqual([0.25, 0.75]);
});

it('holds each value until the next', () => {
  expect(stepsPath(course)).toBe('M25 50H75V25H100');
  expect(stepsPath([])).toBe('');
});
