/** How many chose 0, 1, 2 and 3. */
export type Spread = readonly [number, number, number, number];

/** The spread in words, strongest first: `Clearly 8, A little 3`; `levels` are the words for 0 to 3. */
export function spreadInWords(counts: Spread, levels: readonly string[]): string {
  return levels
    .map((level, index) => `${level} ${counts[index] ?? 0}`)
    .reverse()
    .join(', ');
}
