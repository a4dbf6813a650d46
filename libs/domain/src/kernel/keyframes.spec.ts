import { describe, expect, it } from '@jest/globals';
import { keyframes } from './keyframes.ts';

interface Sum {
  total: number;
  folds: number;
}

const numbers = Array.from({ length: 25 }, (_, index) => index + 1);
const summing = (spacing: number) => {
  const counter = { folds: 0 };
  const frames = keyframes<Sum, number>(
    numbers,
    () => ({ total: 0, folds: 0 }),
    (sum, number) => {
      counter.folds += 1;
      sum.total += number;
      sum.folds += 1;
    },
    spacing,
  );
  return { frames, counter };
};

const upTo = (count: number): number => (count * (count + 1)) / 2;

describe('keyframes', () => {
  it.each([1, 4, 5, 10, 25, 100])('give the state after any number of events, with a frame every %i', (spacing) => {
    const { frames } = summing(spacing);
    for (const count of [25, 0, 7, 10, 24, 1, 25]) {
      expect(frames.at(count)).toEqual({ total: upTo(count), folds: count });
    }
  });

  it('take what lies outside as the first or the last', () => {
    const { frames } = summing(10);
    expect([frames.at(-3).total, frames.at(99).total]).toEqual([0, upTo(25)]);
  });

  it('give a fresh copy each time', () => {
    const { frames } = summing(10);
    frames.at(12).total = -1;
    expect(frames.at(12).total).toBe(upTo(12));
  });

  it('fold on from frame to frame, and stop at the last event', () => {
    const { frames, counter } = summing(10);
    expect([frames.foldOn(), frames.foldOn(), frames.foldOn(), frames.foldOn()]).toEqual([10, 20, 25, 25]);
    expect(counter.folds).toBe(25);
  });

  it('fold nothing before it is asked for, and nothing after the wanted frame', () => {
    const { frames, counter } = summing(10);
    expect(counter.folds).toBe(0);
    frames.at(10);
    expect(counter.folds).toBe(10);
  });

  it('[D460] go on when events are added, wherever they stood', () => {
    const arriving: number[] = [];
    const frames = keyframes<number[], number>(
      arriving,
      () => [],
      (state, event) => void state.push(event),
      10,
    );
    for (let upTo = 0; upTo < 40; upTo += 7) {
      while (arriving.length < upTo) arriving.push(arriving.length);
      expect(frames.foldOn()).toBeLessThanOrEqual(arriving.length);
      expect(frames.at(upTo)).toEqual(arriving);
      expect(frames.at(Math.floor(upTo / 2))).toEqual(arriving.slice(0, Math.floor(upTo / 2)));
    }
  });
});
