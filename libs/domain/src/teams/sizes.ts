import { teamLimits } from './limits.ts';

/**
 * How many people each team has: three, and four where the rest would be too few; where even that is not enough, two, with
 * the trainer as their observer. Nobody is left over unless there is only one.
 */
export function teamSizes(people: number): readonly number[] {
  const { usual, least } = teamLimits;
  if (people < least) return [];
  if (people < usual) return [people];
  const count = Math.floor(people / usual);
  const rest = people % usual;
  const teams = Array.from({ length: count }, () => usual);
  return rest > count ? [...teams, rest] : teams.map((size, index) => (index < rest ? size + 1 : size));
}
