/** A place on a map of two scales from 0 to 10: how hard a salesperson pleads for the customer, and for the boss. */
export type Place = Readonly<{ customer: number; seller: number }>;

type Axis = keyof Place;

/** The four corners of the map, by the scale of the customer and then that of the boss: h high, l low. */
export const corners = ['hh', 'hl', 'lh', 'll'] as const;
export type Corner = (typeof corners)[number];

/** A stretch of one of the scales, both ends included. */
type Stretch = Readonly<{ from: number; to: number }>;

/** So many people, somewhere between two values of either scale. */
export type Patch = Readonly<{ people: number } & Record<Axis, Stretch>>;

const middle = 5;
const wholeScale: Stretch = { from: 0, to: 10 };

/** The middle of the numbers: half are not above it, half not below; of none it is 0. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const [below = 0, above = 0] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
  return (below + above) / 2;
}

/** The median on each of the scales. */
export const middleOf = (places: readonly Place[]): Place => ({
  customer: median(places.map(({ customer }) => customer)),
  seller: median(places.map(({ seller }) => seller)),
});

/** The share of each corner. In the middle of a scale one counts half on either side: the four are all of it. Nobody: all 0. */
export function cornerShares(places: readonly Place[]): Readonly<Record<Corner, number>> {
  const high = (value: number): number => (value === middle ? 1 : value > middle ? 2 : 0); // halves
  const quarters = { hh: 0, hl: 0, lh: 0, ll: 0 };
  for (const { customer, seller } of places) {
    const [right, up] = [high(customer), high(seller)];
    quarters.hh += right * up;
    quarters.hl += right * (2 - up);
    quarters.lh += (2 - right) * up;
    quarters.ll += (2 - right) * (2 - up);
  }
  const all = 4 * Math.max(1, places.length);
  return { hh: quarters.hh / all, hl: quarters.hl / all, lh: quarters.lh / all, ll: quarters.ll / all };
}

/**
 * The map cut into patches, none with fewer people than `least`: across its longer side, into parts as equal in people as can
 * be, for as long as both have enough. What is told of a patch is how many are in it, and so nobody's place. Other scales than that of
 * the map are cut likewise.
 */
export function patches(places: readonly Place[], least: number, scale = wholeScale): readonly Patch[] {
  const whole: Patch = { people: places.length, customer: scale, seller: scale };
  return cut(whole, places, Math.max(1, least));
}

function cut(patch: Patch, places: readonly Place[], least: number): readonly Patch[] {
  const axes: readonly Axis[] = lengthOf(patch, 'seller') > lengthOf(patch, 'customer') ? ['seller', 'customer'] : both;
  for (const axis of axes) {
    const at = evenCut(patch[axis], places, axis, least);
    if (at === undefined) continue;
    const { from, to } = patch[axis];
    const [low, high] = [places.filter((place) => place[axis] <= at), places.filter((place) => place[axis] > at)];
    return [
      ...cut({ ...patch, people: low.length, [axis]: { from, to: at } }, low, least),
      ...cut({ ...patch, people: high.length, [axis]: { from: at + 1, to } }, high, least),
    ];
  }
  return [patch];
}

const both: readonly Axis[] = ['customer', 'seller'];

const lengthOf = (patch: Patch, axis: Axis): number => patch[axis].to - patch[axis].from;

/** After which value to cut so that the two sides differ least; undefined where one of them would have too few. */
function evenCut({ from, to }: Stretch, places: readonly Place[], axis: Axis, least: number): number | undefined {
  const cuts = Array.from({ length: to - from }, (_, index) => {
    const low = places.filter((place) => place[axis] <= from + index).length;
    return { at: from + index, fewer: Math.min(low, places.length - low) };
  });
  const most = Math.max(0, ...cuts.map(({ fewer }) => fewer));
  return most < least ? undefined : cuts.find(({ fewer }) => fewer === most)?.at;
}
