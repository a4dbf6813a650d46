/** A4 and what stands on it, in points of 1/72 inch. */
export const paper = {
  width: 595.28,
  height: 841.89,
  left: 56,
  top: 68,
  /** Of the last line that is not the footer's. */
  bottom: 778,
  inner: 483.28,
  /** Between two blocks. */
  gap: 9,
} as const;

/** Sizes of letters, in points. */
export const sizes = { title: 25, heading: 16, caption: 9, figure: 11.5, text: 10.5, cell: 9.5, margin: 8.5 } as const;
