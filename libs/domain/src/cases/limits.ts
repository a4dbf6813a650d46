/** Lengths of texts in characters, as a reader counts them; and with how many sentences a case is told at most. */
export const caseLimits = { longestPseudonym: 24, longestCustomerKind: 60, mostSentences: 3 } as const;
