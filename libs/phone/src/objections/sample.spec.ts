import { describe, expect, it } from '@jest/globals';
import { sampleOf } from './sample.ts';

const objections = Array.from({ length: 100 }, (_, n) => ({ id: `o${n}`, support: n < 4 ? 50 - n : 1 }));
const idsOf = (sample: readonly { readonly id: string }[]) => sample.map(({ id }) => id);

describe('the sample of many objections', () => {
  it('has as many as there is room for, and all of a few', () => {
    expect(sampleOf(objections, {}, 'me', 8)).toHaveLength(8);
    expect(sampleOf(objections.slice(0, 3), {}, 'me', 8)).toHaveLength(3);
  });

  it('is half those with the most support', () => {
    expect(idsOf(sampleOf(objections, {}, 'me', 8)).slice(0, 4)).toEqual(['o0', 'o1', 'o2', 'o3']);
  });

  it('is for the other half those that this phone showed least', () => {
    const first = idsOf(sampleOf(objections, {}, 'me', 8)).slice(4);
    const shown = Object.fromEntries(first.map((id) => [id, 1]));
    const second = idsOf(sampleOf(objections, shown, 'me', 8)).slice(4);
    expect(second.filter((id) => first.includes(id))).toEqual([]);
  });

  it('is the same for one reader every time, and another for another', () => {
    const mine = idsOf(sampleOf(objections, {}, 'me', 8));
    expect(idsOf(sampleOf([...objections].reverse(), {}, 'me', 8))).toEqual(mine);
    expect(idsOf(sampleOf(objections, {}, 'you', 8)).slice(4)).not.toEqual(mine.slice(4));
  });

  it('lets a room of readers see every objection about as often', () => {
    const seen = new Map<string, number>();
    for (let reader = 0; reader < 1_000; reader++) {
      for (const id of idsOf(sampleOf(objections, {}, `reader ${reader}`, 8)).slice(4)) {
        seen.set(id, (seen.get(id) ?? 0) + 1);
      }
    }
    const counts = [...seen.values()];
    expect(seen.size).toBe(96);
    expect(Math.min(...counts)).toBeGreaterThan(15);
    expect(Math.max(...counts)).toBeLessThan(80);
  });
});
