import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ServerTime } from './server-time.ts';

const hour = 3_600_000;
const realNow = Date.now;
const realPerformance = performance.now.bind(performance);
let wall = 0;
let steady = 0;

describe('the server’s time', () => {
  beforeEach(() => {
    [wall, steady] = [1_000 * hour, 5_000];
    Date.now = () => wall;
    performance.now = () => steady;
  });
  afterEach(() => {
    Date.now = realNow;
    performance.now = realPerformance;
  });

  const pass = (ms: number) => {
    wall += ms;
    steady += ms;
  };

  it('goes on from what was told, whatever this device is set to', () => {
    const clock = new ServerTime();
    clock.told({ serverTime: 2_000 * hour });
    pass(1_000);
    wall -= 5 * hour;
    pass(1_000);
    expect(clock.now()).toBe(2_000 * hour + 2_000);
  });

  it('is asked for once after each step of the clock, and after a sleep in which the steady one stood still', () => {
    const clock = new ServerTime();
    clock.told({ serverTime: 2_000 * hour });
    pass(hour);
    expect(clock.isInDoubt()).toBe(false);
    wall += hour;
    expect([clock.isInDoubt(), clock.isInDoubt()]).toEqual([true, false]);
    wall -= hour;
    expect([clock.isInDoubt(), clock.isInDoubt()]).toEqual([true, false]);
  });
});
