import { describe, expect, it } from '@jest/globals';
import { LogTime } from './log-time.ts';

const at = '2026-03-02T13:30:00.000Z';
const then = Date.parse(at);

describe('the time of a log', () => {
  it('[K12] is that of this server where the log is not ahead', () => {
    let now = then + 5_000;
    const time = new LogTime(() => now);
    time.note(at);
    expect(time.now()).toBe(then + 5_000);
    now += 10;
    expect(time.now()).toBe(then + 5_010);
  });

  it('[K12] runs on from a fact that lies ahead, instead of standing still until this server has come so far', () => {
    let now = then - 3_600_000;
    const time = new LogTime(() => now);
    time.note(at);
    expect(time.now()).toBe(then);
    now += 6_000;
    expect(time.now()).toBe(then + 6_000);
    time.note(at);
    expect(time.now()).toBe(then + 6_000);
  });
});
