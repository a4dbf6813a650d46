/** The length of a line in characters, as a reader counts them; and how many lines one person writes per step or phase. */
export const lineLimits = { longestText: 200, mostPerPlace: 3 } as const;
