/** How many of the ascending `values` are at most `wanted`. */
export function countUpTo(values: ArrayLike<number>, wanted: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] ?? Number.POSITIVE_INFINITY) <= wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A value kept between two bounds. */
export const between = (low: number, value: number, high: number): number => Math.min(Math.max(value, low), high);
