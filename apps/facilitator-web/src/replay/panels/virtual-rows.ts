import { between } from '../model/order.ts';

/** Which rows of a long list are drawn: those in sight, and a few around them. */
export interface Rows {
  readonly first: number;
  /** One past the last. */
  readonly end: number;
}

/** Rows drawn beyond each edge, so that a quick flick finds no hole. */
const spare = 8;

export function rowsInSight(scrolled: number, height: number, rowPx: number, count: number): Rows {
  const first = between(0, Math.floor(scrolled / rowPx) - spare, count);
  const end = between(first, Math.ceil((scrolled + height) / rowPx) + spare, count);
  return { first, end };
}

/** Where to scroll so that a row can be seen: nowhere when it can, else to the middle. Undefined: stay. */
export function scrollTo(row: number, scrolled: number, height: number, rowPx: number): number | undefined {
  const top = row * rowPx;
  const isSeen = top >= scrolled + rowPx && top + 2 * rowPx <= scrolled + height;
  return isSeen ? undefined : Math.max(0, top - (height - rowPx) / 2);
}
