/** A share of the timeline as a CSS length. */
export const cssPercent = (share: number): string => `${(share * 100).toFixed(3)}%`;
