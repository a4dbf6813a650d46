/** Lengths of texts in characters, as a reader counts them; and how many open objections one person has at most. */
export const objectionLimits = {
  shortestText: 10,
  longestText: 280,
  longestInterest: 140,
  longestAnswer: 280,
  longestReason: 140,
  mostOpen: 5,
} as const;
