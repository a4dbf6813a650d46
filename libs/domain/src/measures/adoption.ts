import { isAtLeast, isAtMost } from './share.ts';
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
  const adopted =
    isAtLeast(rule.inFavourPercent / 100, inFavour, voters) && isAtMost(rule.againstPercent / 100, against, voters);
  return { adopted, inFavour: inFavour / voters, against: against / voters };
}
