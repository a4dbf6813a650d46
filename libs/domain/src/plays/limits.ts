/** How long a play takes, in seconds; the length of what an observer writes down, as a reader counts it; and how much one of them notes. */
export const playLimits = {
  shortestSeconds: 30,
  usualSeconds: 480,
  longestSeconds: 3_600,
  /** From so many seconds before the end on, everybody is told. */
  warningSeconds: 120,
  longestText: 140,
  mostObservations: 100,
  /** So many roles may be guessed at; of so many things an outcome can consist. */
  mostGuesses: 2,
  mostTerms: 20,
  highestRating: 5,
} as const;
