/** Whole numbers from 0 up to `below`. */
export type Chance = (below: number) => number;

/** The same numbers for the same seed, every time and everywhere. */
export function seeded(seed: string): Chance {
  const roll = chanceFrom(seed);
  return (below) => Math.floor(roll() * below);
}

/** The same order for the same seed, every time and everywhere. */
export function shuffled<T>(items: readonly T[], seed: string): readonly T[] {
  const roll = seeded(seed);
  const order = [...items];
  for (let last = order.length - 1; last > 0; last--) {
    const other = roll(last + 1);
    [order[last], order[other]] = [order[other] as T, order[last] as T]; // both are places in the list
  }
  return order;
}

/** Numbers from 0 up to 1 that follow from a text: mulberry32 over its FNV-1a hash. */
function chanceFrom(seed: string): () => number {
  let state = 0x811c9dc5;
  for (const sign of seed) state = Math.imul(state ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** No 0 and O, no 1 and I: what is read from one phone is typed into another. */
const signs = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** A code of so many signs that is none of these. */
export function freshCode(seed: string, length: number, taken: readonly string[]): string {
  const roll = seeded(seed);
  for (;;) {
    const code = Array.from({ length }, () => signs[roll(signs.length)]).join('');
    if (!taken.includes(code)) return code;
  }
}
