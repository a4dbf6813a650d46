/** Chance from outside: numbers, used one after the other, that say what happens next. The same numbers, the same workshop. */
export class Dice {
  readonly #numbers: readonly number[];
  #next = 0;

  constructor(numbers: readonly number[]) {
    this.#numbers = numbers;
  }

  /** A whole number from 0 up to, but not including, `sides`. */
  roll(sides: number): number {
    const number = this.#numbers[this.#next % Math.max(1, this.#numbers.length)] ?? 0;
    this.#next += 1;
    const mixed = Math.imul(Math.imul(number, 0x9e3779b1) ^ Math.imul(this.#next, 0x85ebca6b), 0xc2b2ae35);
    return ((mixed >>> 0) >>> 7) % Math.max(1, sides); // small and equal numbers should still differ
  }

  oneIn(sides: number): boolean {
    return this.roll(sides) === 0;
  }

  pick<T>(from: readonly T[]): T | undefined {
    return from[this.roll(from.length)];
  }

  /** One of these, which are never none. */
  of<const T>(...from: readonly [T, ...T[]]): T {
    return from[this.roll(from.length)] ?? from[0];
  }
}
