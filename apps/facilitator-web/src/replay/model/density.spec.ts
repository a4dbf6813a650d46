import { expect, it } from '@jest/globals';
import { density, hillsPath, smoothed } from './density.ts';

const running = { at: new Float64Array([0, 10, 20, 90, 100]), totalMs: 100, cuts: [] };

it('counts events per equal part of the replay, the last one included', () => {
  expect(density(running, 4)).toEqual([3, 0, 0, 2]);
});

it('is empty where nothing takes time', () => {
  expect(density({ at: new Float64Array([0]), totalMs: 0, cuts: [] }, 3)).toEqual([0, 0, 0]);
});

it('shares with its neighbours and loses nothing at the edges', () => {
  expect(smoothed([4, 0, 0, 8])).toEqual([3, 1, 2, 6]);
});

it('is drawn by the root, the highest filling the box', () => {
  expect(hillsPath([1, 4])).toBe('M0 1L0.5 0.5L1.5 0L2 1z');
});
