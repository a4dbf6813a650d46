/** A number that is read out and typed in easily. */
export const anySeed = (): string => String(1_000 + Math.floor(Math.random() * 9_000));

/** Where this window remembers that it acts for the simulated participants of a workshop. */
export const rehearsalKey = (workshopId: string): string => `rolwissel rehearsal ${workshopId}`;
