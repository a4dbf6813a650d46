export type BarProps = Readonly<{
  /** Length, 0 to 1 of the track. */
  value: number;
  /** Where it stood before: it slides from there, and a notch stays behind. */
  before?: number | undefined;
  color?: string;
}>;

/** One horizontal bar. Says nothing to a screen reader: its number stands beside it. */
export function Bar({ value, before, color }: BarProps) {
  return (
    <span class="track" aria-hidden="true">
      <span class="fill" style={{ '--to': value, '--from': before ?? 0, background: color }} />
      {before !== undefined && <span class="notch" style={{ '--at': before }} />}
    </span>
  );
}
