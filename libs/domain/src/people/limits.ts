/** In characters, as a reader counts them. */
export const longestAlias = 24;

/** A hall full of people who are not there. */
export const mostSimulated = 1_000;
