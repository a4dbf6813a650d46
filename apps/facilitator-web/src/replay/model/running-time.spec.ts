import { describe, expect, it } from '@jest/globals';
import { eventsBy, idleKept, idleSkipped, momentAtTime, momentOf, runningTime, timeOfDay } from './running-time.ts';

const minute = 60_000;
/** Two events at once, three seconds, ten minutes of talking, one second. */
const times = new Float64Array([0, 1_000, 1_000, 4_000, 10 * minute + 4_000, 10 * minute + 5_000]);
const skipped = runningTime(times, idleSkipped);

describe('skipping idle', () => {
  it('shortens silences of more than five seconds, and says how long they were', () => {
    expect([...skipped.at]).toEqual([0, 1_000, 1_001, 4_001, 5_501, 6_501]);
    expect(skipped.cuts).toEqual([{ before: 4, realMs: 10 * minute }]);
  });

  it('keeps every silence of a workshop when asked to, but not a night', () => {
    expect(runningTime(times, idleKept)).toMatchObject({ totalMs: 10 * minute + 5_001, cuts: [] });
    const night = runningTime(new Float64Array([0, 12 * 60 * minute]), idleKept);
    expect(night).toMatchObject({ totalMs: idleKept.shownMs, cuts: [{ before: 1, realMs: 12 * 60 * minute }] });
  });

  it('gives every event a moment of its own, also when they share their time or a clock was set back', () => {
    const { at } = runningTime(new Float64Array([5_000, 5_000, 4_000, 4_000]), idleSkipped);
    expect([...at]).toEqual([0, 1, 2, 3]);
  });

  it('has nothing to run when there is nothing, or one event', () => {
    expect(runningTime([], idleSkipped).totalMs).toBe(0);
    expect(runningTime([7], idleSkipped).totalMs).toBe(0);
  });
});

describe('a moment of the replay', () => {
  it('has happened up to the event that stands there', () => {
    expect([-1, 0, 999, 1_000, 1_001, 6_501, 9_999].map((ms) => eventsBy(skipped, ms))).toEqual([1, 1, 1, 2, 3, 6, 6]);
  });

  it('is where an event stands', () => {
    expect([-1, 0, 3, 99].map((index) => momentOf(skipped, index))).toEqual([0, 0, 4_001, 6_501]);
  });

  it('has a time of day, which runs faster within a silence that is cut', () => {
    expect(timeOfDay(times, skipped, 4_001)).toBe(4_000);
    expect(timeOfDay(times, skipped, 4_751)).toBe(5 * minute + 4_000);
    expect(timeOfDay(times, skipped, 6_501)).toBe(10 * minute + 5_000);
  });

  it('is found back by its time of day', () => {
    expect(momentAtTime(times, skipped, 5 * minute + 4_000)).toBeCloseTo(4_751);
    expect(momentAtTime(times, skipped, -1)).toBe(0);
    expect(momentAtTime(times, skipped, 99 * minute)).toBe(skipped.totalMs);
  });
});
