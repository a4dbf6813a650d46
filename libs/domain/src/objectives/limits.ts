/** Lengths of texts in characters, as a reader counts them; how far ahead, in weeks; and how many open proposals one person has. */
export const objectiveLimits = {
  longestText: 200,
  longestMeasure: 80,
  longestBenefit: 200,
  longestReason: 140,
  mostWeeks: 26,
  mostOpen: 3,
} as const;
