/** How many guesses hold at least one of the roles that were played. */
export const rightGuesses = <Role>(guesses: readonly (readonly Role[])[], played: readonly Role[]): number =>
  guesses.filter((guess) => guess.some((role) => played.includes(role))).length;
