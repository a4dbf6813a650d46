import { sum } from './sum.ts';

/** A room adopts with at least `inFavourPercent` at value `inFavourFrom` or higher, and at most `againstPercent` at 0 (a fist). */
export type AdoptionRule = Readonly<{ inFavourFrom: number; inFavourPercent: number; againstPercent: number }>;

/** Shares 0..1 of those who showed a hand. */
export type Adoption = Readonly<{ adopted: boolean; inFavour: number; against: number }>;

/** Whether a fist-to-five round adopts; `counts[v]` people showed v. Nobody: not adopted. */
export function adoption(counts: readonly number[], rule: AdoptionRule): Adoption {
  const voters = sum(counts);
  const inFavour = sum(counts.slice(rule.inFavourFrom));
  const [against = 0] = counts;
  if (voters === 0) return { adopted: false, inFavour: 0, against: 0 };
  // counts times 100, so that 80 % is exactly 80 %
  const adopted = inFavour * 100 >= voters * rule.inFavourPercent && against * 100 <= voters * rule.againstPercent;
  return { adopted, inFavour: inFavour / voters, against: against / voters };
}
