/** Bounds of a share, both 0..1. */
export type Interval = Readonly<{ low: number; high: number }>;

/** The 97.5 % point of the normal distribution: two sides of 2.5 % leave 95 %. */
export const z95 = 1.959963984540054;

/** 95 % interval of a share seen as `hits` of `total` (Wilson 1927); honest with eight people. None asked: 0 to 1. */
export function wilson(hits: number, total: number, z = z95): Interval {
  if (total === 0) return { low: 0, high: 1 };
  const share = hits / total;
  const shrink = 1 + z ** 2 / total;
  const centre = (share + z ** 2 / (2 * total)) / shrink;
  const half = (z * Math.sqrt((share * (1 - share)) / total + z ** 2 / (4 * total ** 2))) / shrink;
  return { low: hits === 0 ? 0 : centre - half, high: hits === total ? 1 : centre + half };
}
