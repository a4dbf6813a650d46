/** The length of a title in characters, as a reader counts them; and the highest threshold for showing a total. */
export const workshopLimits = { longestTitle: 120, highestMinTotal: 50 } as const;
