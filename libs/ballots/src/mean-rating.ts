/** The mean of ratings 1 … 5, given how many chose each. */
export function meanRating(counts: readonly number[]): number {
  const people = counts.reduce((sum, count) => sum + count, 0);
  return people === 0 ? 1 : counts.reduce((sum, count, index) => sum + count * (index + 1), 0) / people;
}
