/** Sum of the numbers; 0 for none. */
export const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Each number as a share of their sum; all 0 when the sum is 0. */
export function shares(numbers: readonly number[]): readonly number[] {
  const total = sum(numbers);
  return numbers.map((number) => (total === 0 ? 0 : number / total));
}
