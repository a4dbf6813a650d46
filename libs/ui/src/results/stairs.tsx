/** How many chose 0, 1, 2 and 3. */
export type Spread = readonly [number, number, number, number];

export type StairsProps = Readonly<{ counts: Spread; color?: string | undefined }>;

/** A spread as stairs: the width of a tread is how many, its height how strongly, so its area is the sum of the weights.
 *  Needs no shades of colour, so it survives greyscale and colour blindness. */
export function Stairs({ counts, color }: StairsProps) {
  return (
    <span class="stairs" aria-hidden="true" style={{ color }}>
      {([3, 2, 1, 0] as const).map(
        (weight) =>
          counts[weight] > 0 && <i key={weight} class={`tread-${weight}`} style={{ flexGrow: counts[weight] }} />,
      )}
    </span>
  );
}

type StairsLegendProps = Readonly<{ levels: readonly string[] }>;

/** What the heights mean, strongest first; `levels` are the words for 0 to 3, or for 1 to 3 where 0 goes without saying. */
export function StairsLegend({ levels }: StairsLegendProps) {
  const lowest = 4 - levels.length;
  return (
    <p class="legend" aria-hidden="true">
      {levels
        .map((level, index) => (
          <span key={level}>
            <span class="stairs">
              <i class={`tread-${index + lowest}`} />
            </span>
            {level}
          </span>
        ))
        .reverse()}
    </p>
  );
}

/** The spread in words, strongest first: `Clearly 8, A little 3`. */
export function spreadInWords(counts: Spread, levels: readonly string[]): string {
  const lowest = 4 - levels.length;
  return levels
    .map((level, index) => `${level} ${counts[index + lowest] ?? 0}`)
    .reverse()
    .join(', ');
}
