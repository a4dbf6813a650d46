/** In characters, as a reader counts them. */
export const longestAlias = 24;
