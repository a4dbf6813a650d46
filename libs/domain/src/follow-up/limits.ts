const dayMs = 24 * 60 * 60 * 1_000;

export const followUpLimits = {
  /** A wave takes answers for so long. */
  openMs: 10 * dayMs,
  /** At this hour (UTC) of its day a wave opens: in the morning where this product is spoken. */
  opensAtHour: 7,
  /** A wave is moved at most this far behind the workshop. */
  latestMs: 364 * dayMs,
  longestAddress: 254,
  longestExperience: 1_500,
  /** So many experiences of one person may wait to be published. */
  mostWaiting: 10,
  /** Whoever has so many published is a co-author of the case library. */
  coAuthorFrom: 3,
} as const;
