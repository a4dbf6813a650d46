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
  it('lets so many through in any window, and counts each key for itself', () => {
    const limit = new Limit(3, 10_000);
    expect(taken(limit, 5)).toBe(3);
    expect(taken(limit, 5, 'bert')).toBe(3);
    passed(9_999);
    expect(limit.take('anna')).toBe(false);
    passed(1);
    expect(taken(limit, 5)).toBe(3);
  });

  it('lets through whoever waited as long as they were told', () => {
    const limit = new Limit(2, 10_000);
    limit.take('anna');
    passed(4_000);
    limit.take('anna');
    expect(limit.retryAfterMs('anna')).toBe(6_000);
    passed(6_000);
    expect(limit.take('anna')).toBe(true);
    expect(limit.retryAfterMs('anna')).toBe(4_000);
    passed(4_000);
    expect(limit.take('anna')).toBe(true);
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
    limit.add('anna');
    for (let n = 0; n < 9; n++) {
      passed(1_000);
      limit.take('anna');
    }
    passed(1_000);
    expect(limit.isReached('anna')).toBe(false);
  });
});
