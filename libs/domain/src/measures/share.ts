/** A share as a fraction of whole numbers: `part` of `whole`. */
type Fraction = Readonly<{ part: number; whole: number }>;

/** The largest whole that a share is taken to be a part of; nobody means finer ones. */
const finest = 1_000;

/**
 * The fraction that was meant by a share of 1: 0.55 is 11 of 20, two thirds are 2 of 3. A share has no exact place among the
 * numbers of a computer, and what is decided on it must not hang on how it was rounded.
 */
function fractionOf(share: number): Fraction {
  for (let whole = 1; whole <= finest; whole += 1) {
    const part = Math.round(share * whole);
    if (Math.abs(share - part / whole) < 1e-12) return { part, whole };
  }
  return { part: Math.round(share * 1_000_000), whole: 1_000_000 };
}

/** Are so many of so many at least this share of them. */
export function isAtLeast(share: number, count: number, all: number): boolean {
  const { part, whole } = fractionOf(share);
  return count * whole >= part * all;
}

/** Are so many of so many at most this share of them. */
export function isAtMost(share: number, count: number, all: number): boolean {
  const { part, whole } = fractionOf(share);
  return count * whole <= part * all;
}

/** The least whole number that is at least this share of so many. */
export function leastOf(share: number, all: number): number {
  const { part, whole } = fractionOf(share);
  return Math.floor((part * all + whole - 1) / whole);
}
