/** Sum of the numbers; 0 for none. */
export const sum = (numbers: readonly number[]): number => sumOf(numbers, (number) => number);

/** Sum of a number of each; 0 for none. */
export const sumOf = <Item>(items: readonly Item[], of: (item: Item) => number): number =>
  items.reduce((total, item) => total + of(item), 0);

/** Each number as a share of their sum; all 0 when the sum is 0. */
export function shares(numbers: readonly number[]): readonly number[] {
  const total = sum(numbers);
  return numbers.map((number) => (total === 0 ? 0 : number / total));
}
