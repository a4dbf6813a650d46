const minuteMs = 60_000;

/** Whole minutes, rounded away from zero only from half a minute. */
export const wholeMinutes = (ms: number): number => Math.round(ms / minuteMs);

/** From so many minutes behind on it is told in red, and something is offered to be given up. */
export const tooLateMinutes = 3;
