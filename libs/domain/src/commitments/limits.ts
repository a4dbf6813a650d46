/** Lengths of each half in characters, as a reader counts them; how many of them one person keeps, and until when. */
export const commitmentLimits = {
  shortestHalf: 5,
  longestHalf: 140,
  most: 3,
  openAfterFinishMs: 24 * 60 * 60_000,
} as const;
