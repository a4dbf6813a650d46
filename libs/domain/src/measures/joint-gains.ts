/** How content the two sides of one play are with what came of it. */
export type Satisfaction = Readonly<{ boss: number; buyer: number }>;

/**
 * How many of these plays left something on the table: another play of the same case landed where one side is better off and
 * neither is worse off (Pareto). What nobody reached does not count.
 */
export const improvable = (plays: readonly Satisfaction[]): number =>
  plays.filter((play) => plays.some((other) => isBetterForBoth(other, play))).length;

const isBetterForBoth = (other: Satisfaction, play: Satisfaction): boolean =>
  other.boss >= play.boss && other.buyer >= play.buyer && other.boss + other.buyer > play.boss + play.buyer;
