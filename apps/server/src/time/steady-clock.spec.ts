import { beforeEach, describe, expect, it } from '@jest/globals';
import { SteadyClock } from './steady-clock.ts';

const start = Date.parse('2026-03-02T13:30:00.000Z');
const minute = 60_000;
const hour = 60 * minute;

let wall: number;
let running: number;
let up: number;
let clock: SteadyClock;

beforeEach(() => {
  [wall, running, up] = [start, 5_000, 90_000];
  clock = new SteadyClock({ wall: () => wall, running: () => running, up: () => up });
});

/** Time passes, the machine awake; looked at every second, as a server does. */
function pass(ms: number): void {
  for (let left = ms; left > 0; left -= 1_000) {
    const step = Math.min(left, 1_000);
    wall += step;
    running += step;
    up += step;
    clock.now();
  }
}

describe('the time of this server', () => {
  it('[K12] begins with the wall clock and passes with it', () => {
    expect(clock.now()).toBe(start);
    pass(3 * minute);
    expect(clock.now()).toBe(start + 3 * minute);
  });

  it.each([
    ['forward', hour],
    ['back', -hour],
  ])('[K12] makes no step when the wall clock is set an hour %s', (_way, step) => {
    wall += step;
    pass(minute);
    expect(Math.abs(clock.now() - (start + minute))).toBeLessThanOrEqual(0.01 * minute);
  });

  it('[K12] never goes back', () => {
    let last = clock.now();
    for (const step of [hour, -2 * hour, 5 * hour]) {
      wall += step;
      for (let n = 0; n < 100; n++) {
        running += 7;
        up += 7;
        wall += 7;
        expect(clock.now()).toBeGreaterThanOrEqual(last);
        last = clock.now();
      }
    }
  });

  it('[K12] goes on while the machine sleeps', () => {
    pass(minute);
    wall += hour;
    up += hour; // running stood still
    pass(1_000);
    expect(clock.now()).toBe(start + minute + hour + 1_000);
  });

  it('[K12] follows the wall clock slowly, a hundredth of the time that passes', () => {
    wall += 3_000;
    pass(4 * minute);
    expect(clock.now()).toBe(start + 4 * minute + 2_400);
    pass(2 * minute);
    expect(clock.now()).toBe(wall);
  });

  it('[K12] takes the wall clock over when told so', () => {
    wall += 5 * hour;
    clock.adopt();
    expect(clock.now()).toBe(wall);
  });
});
