interface ScaleLegendProps {
  /** The words of the scale, from 1 on. */
  readonly words: readonly string[];
}

/** What the lowest and the highest number mean, above scales of bare numbers; each number says its own word when read aloud. */
export function ScaleLegend({ words }: ScaleLegendProps) {
  return (
    <p class="scale-ends soft" aria-hidden="true">
      <span>1 {words[0]}</span>
      <span>
        {words.length} {words.at(-1)}
      </span>
    </p>
  );
}
