import { describe, expect, it } from '@jest/globals';
import { rowsInSight, scrollTo } from './virtual-rows.ts';

const rowPx = 36;
const height = 360;

describe('rows in sight', () => {
  it('are those the window shows, and a few around them', () => {
    expect(rowsInSight(36_000, height, rowPx, 100_000)).toEqual({ first: 992, end: 1_018 });
  });

  it('stay within the list', () => {
    expect(rowsInSight(0, height, rowPx, 5)).toEqual({ first: 0, end: 5 });
    expect(rowsInSight(99_999, height, rowPx, 5)).toEqual({ first: 5, end: 5 });
    expect(rowsInSight(0, height, rowPx, 0)).toEqual({ first: 0, end: 0 });
  });
});

describe('scrolling to a row', () => {
  it('stays when it can be seen', () => {
    expect(scrollTo(5, 0, height, rowPx)).toBeUndefined();
  });

  it('brings it to the middle when it cannot', () => {
    expect(scrollTo(500, 0, height, rowPx)).toBe(500 * rowPx - (height - rowPx) / 2);
    expect(scrollTo(0, 900, height, rowPx)).toBe(0);
  });
});
