import { describe, expect, it } from '@jest/globals';
import { type Told, toldCells } from './told.ts';

const hidden = 'suppressed';

describe('cells of a whole', () => {
  it('[D380] are told as they are where none is small', () => {
    expect(toldCells([0, 5, 12, 7], 5)).toEqual([0, 5, 12, 7]);
    expect(toldCells([0, 0, 0], 5)).toEqual([0, 0, 0]);
  });

  it('[D380] are kept where they are small, the empty ones and the next-smallest with them', () => {
    expect(toldCells([3, 12, 7], 5)).toEqual([hidden, 12, hidden]);
    expect(toldCells([3, 12, 4], 5)).toEqual([hidden, 12, hidden]);
    expect(toldCells([0, 1, 12, 9], 5)).toEqual([hidden, hidden, 12, hidden]);
    expect(toldCells([4, 6, 6, 9], 5)).toEqual([hidden, hidden, hidden, 9]);
    expect(toldCells([1, 2, 0], 5)).toEqual([hidden, hidden, hidden]);
  });

  it('[D380] cannot be worked out from those that are told, not even by whoever knows the rule', () => {
    // of fewer than three nothing is told at all
    const worked = [2, 3, 5].flatMap((least) =>
      [2, 3, 4].flatMap((cells) =>
        Array.from({ length: 16 }, (_, sum) => workedOut(least, wholes(sum + 3, cells))).flat(),
      ),
    );
    expect(worked).toEqual([]);
  });
});

/** Every way in which so many people can be in so many cells. */
const wholes = (sum: number, cells: number): readonly (readonly number[])[] =>
  cells === 1
    ? [[sum]]
    : Array.from({ length: sum + 1 }, (_, first) =>
        wholes(sum - first, cells - 1).map((rest) => [first, ...rest]),
      ).flat();

/** Cells that are small and told, or not told although all wholes that read alike have the same there. */
function workedOut(least: number, all: readonly (readonly number[])[]): readonly (readonly Told<number>[])[] {
  const alike = new Map<string, (readonly number[])[]>();
  for (const counts of all) {
    const read = toldCells(counts, least).join();
    alike.set(read, [...(alike.get(read) ?? []), counts]);
  }
  return [...alike.values()].flatMap((candidates) => {
    const [first = []] = candidates;
    const told = toldCells(first, least);
    const isOpen = told.some((cell, index) =>
      cell === hidden ? new Set(candidates.map((counts) => counts[index])).size === 1 : cell > 0 && cell < least,
    );
    return isOpen ? [first] : [];
  });
}
