import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Limit } from './limits.ts';

beforeEach(() => {
  jest.useFakeTimers({ now: Date.parse('2026-03-02T13:30:00.000Z') });
});
afterEach(() => {
  jest.useRealTimers();
});

const passed = (ms: number) => jest.advanceTimersByTime(ms);
const taken = (limit: Limit, times: number, key = 'anna') =>
  Array.from({ length: times }, () => limit.take(key)).filter(Boolean).length;

describe('a limit', () => {
  it('lets so many through at once, and counts each key for itself', () => {
    const limit = new Limit(3, 9_000);
    expect(taken(limit, 5)).toBe(3);
    expect(taken(limit, 5, 'bert')).toBe(3);
  });

  it('lets through one after the other from then on, evenly', () => {
    const limit = new Limit(3, 9_000);
    taken(limit, 3);
    passed(2_999);
    expect(limit.take('anna')).toBe(false);
    passed(1);
    expect(taken(limit, 5)).toBe(1);
    passed(6_000);
    expect(taken(limit, 5)).toBe(2);
  });

  it('lets through whoever waited as long as they were told', () => {
    const limit = new Limit(7, 10_000);
    taken(limit, 7);
    for (let n = 0; n < 20; n++) {
      passed(limit.retryAfterMs('anna'));
      expect(limit.retryAfterMs('anna')).toBe(0);
      expect(limit.take('anna')).toBe(true);
      expect(limit.retryAfterMs('anna')).toBeGreaterThan(0);
    }
  });

  it('is not moved by a step of the wall clock', () => {
    const limit = new Limit(1, 10_000);
    limit.take('anna');
    for (const hours of [-48, 48]) {
      jest.setSystemTime(Date.now() + hours * 3_600_000);
      expect(limit.retryAfterMs('anna')).toBe(10_000);
      expect(limit.take('anna')).toBe(false);
    }
  });

  it('has forgotten all of it after a pause', () => {
    const limit = new Limit(20, 10_000);
    expect(taken(limit, 20)).toBe(20);
    passed(15_000);
    expect(limit.retryAfterMs('anna')).toBe(0);
    expect(taken(limit, 25)).toBe(20);
  });

  it('is not made longer by those who keep knocking', () => {
    const limit = new Limit(1, 10_000);
    limit.take('anna');
    for (let n = 0; n < 9; n++) {
      passed(1_000);
      expect(limit.take('anna')).toBe(false);
    }
    passed(1_000);
    expect(limit.take('anna')).toBe(true);
  });

  it('may also be told what it could not prevent', () => {
    const limit = new Limit(3, 9_000);
    for (let n = 0; n < 50; n++) limit.add('anna');
    expect(limit.retryAfterMs('anna')).toBe(3_000);
    passed(3_000);
    expect(taken(limit, 5)).toBe(1);
  });

  it('may shut somebody out for a while, whatever else they do meanwhile', () => {
    const limit = new Limit(7, 10_000);
    limit.block('anna', 5_000);
    expect(limit.retryAfterMs('anna')).toBe(5_000);
    limit.add('anna');
    passed(4_999);
    expect(limit.take('anna')).toBe(false);
    passed(1);
    expect(taken(limit, 5)).toBe(1);
  });

  it('takes back what did not count, and never gives more than that', () => {
    const limit = new Limit(2, 10_000);
    taken(limit, 2);
    limit.giveBack('anna');
    expect(taken(limit, 5)).toBe(1);
    limit.giveBack('bert', 9);
    expect(taken(limit, 5, 'bert')).toBe(2);
  });

  it('counts what costs more as more', () => {
    const limit = new Limit(10, 10_000);
    expect([limit.take('anna', 6), limit.take('anna', 6), limit.take('anna', 4)]).toEqual([true, false, true]);
    expect(limit.retryAfterMs('anna', 6)).toBe(6_000);
  });

  it('keeps nothing of those who were quiet for long, and never more than so many', () => {
    const limit = new Limit(2, 10_000, 100);
    for (let n = 0; n < 50; n++) limit.take(`early ${n}`);
    passed(10_000);
    limit.take('late');
    expect(limit.size).toBe(1);
    for (let n = 0; n < 1_000; n++) limit.take(`many ${n}`);
    expect(limit.size).toBe(100);
    expect(limit.take('many 999')).toBe(true);
    expect(limit.take('many 999')).toBe(false);
  });
});
