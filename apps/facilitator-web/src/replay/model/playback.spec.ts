import { describe, expect, it } from '@jest/globals';
import { atSpeed, moved, type Playback, standingStill, started, stopped, ticked, toggled } from './playback.ts';

const end = 60_000;
const playing = started(standingStill, 1_000, end);

/** Frames of the screen, each so many milliseconds after the last. */
const frames = (playback: Playback, from: number, ...steps: readonly number[]): Playback => {
  let now = from;
  return steps.reduce((before, step) => ticked(before, (now += step), end), playback);
};

describe('the playback', () => {
  it('moves on by the time that passes', () => {
    expect(frames(playing, 1_000, 16, 16, 16).atMs).toBe(48);
  });

  it.each([0.5, 2, 16] as const)('moves %d times as fast', (speed) => {
    expect(frames(atSpeed(playing, speed), 1_000, 100).atMs).toBe(100 * speed);
  });

  it('keeps its place when the speed changes', () => {
    const before = frames(playing, 1_000, 200);
    expect(ticked(atSpeed(before, 4), 1_250, end).atMs).toBe(200 + 4 * 50);
  });

  it('stands still until it is started', () => {
    expect(ticked(standingStill, 5_000, end)).toEqual(standingStill);
  });

  it('stops at the end', () => {
    const last = frames(moved(playing, end - 10, end), 1_000, 16);
    expect(last).toEqual({ atMs: end, playing: false, speed: 1 });
  });

  it('starts over when it is started at the end', () => {
    expect(started(moved(standingStill, end, end), 9, end).atMs).toBe(0);
  });

  it('goes on where it was when the page comes back from the background', () => {
    expect(frames(playing, 1_000, 16, 3_600_000).atMs).toBe(16 + 250);
  });

  it('plays on after a jump, and jumps no further than the ends', () => {
    expect(moved(playing, 5_000, end)).toMatchObject({ atMs: 5_000, playing: true });
    expect([moved(playing, -1, end).atMs, moved(playing, end + 1, end).atMs]).toEqual([0, end]);
  });

  it('is toggled by one key', () => {
    const paused = toggled(frames(playing, 1_000, 40), 1_040, end);
    expect(paused).toEqual(stopped({ ...playing, atMs: 40 }));
    expect(toggled(paused, 9_000, end)).toMatchObject({ atMs: 40, playing: true, movedAt: 9_000 });
  });
});
