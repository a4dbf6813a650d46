/** How many people share a table; and of how many signs the code of a team is that forms itself. */
export const teamLimits = { most: 4, usual: 3, least: 2, codeLength: 3 } as const;
