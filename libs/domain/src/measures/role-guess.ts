/** How many guesses hold at least one of the roles that were played there. */
export const rightGuesses = <Role>(
  guesses: readonly Readonly<{ guessed: readonly Role[]; played: readonly Role[] }>[],
): number => guesses.filter(({ guessed, played }) => guessed.some((role) => played.includes(role))).length;
