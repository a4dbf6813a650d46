interface StairsProps {
  readonly height: number;
}

/** Height means how strongly: three steps, of which so many are taken. */
export function Stairs({ height }: StairsProps) {
  return (
    <span class="stairs" aria-hidden="true">
      {[1, 2, 3].map((step) => (
        <i key={step} class={step <= height ? 'taken' : undefined} />
      ))}
    </span>
  );
}
