import { caseOf, type PaymentBand, type YearBand } from '../cases/index.ts';
import { type RoleId, roleIds, type SentenceId } from '../ids.ts';
import { wordsOf } from '../kernel/personal.ts';
import { profile } from '../measures/index.ts';
import { votedCaseOf } from '../team-rounds/index.ts';
import type { PlayView, TeamView } from '../views.ts';
import type { Workshop } from '../workshop.ts';
import { playLimits } from './limits.ts';
import { isUntouched, type OwnCase, type Term } from './state.ts';

/** What stands on cards that are made of a team's own case. */
export type OwnCaseWords = Readonly<{
  name: string;
  customerKind?: string;
  yearsBand?: YearBand;
  paymentDaysBand?: PaymentBand;
  sentenceIds: readonly SentenceId[];
  roleIds: readonly RoleId[];
}>;

/** Of what the cards of a play are: a case of the pack, one of the team's own, or one that was taken back once they played. */
export type PlayedCase =
  | { readonly kind: 'builtIn'; readonly caseId: string }
  | { readonly kind: 'own'; readonly words: OwnCaseWords }
  | { readonly kind: 'gone' };

/** Only the authority knows. A case that is taken back before they play makes room for the built-in one, without a word to anybody else. */
export function playedCaseOf(workshop: Workshop, { ownCase, caseId, ...play }: PlayView): PlayedCase | undefined {
  const words = ownCase && wordsIn(workshop, ownCase);
  if (words) return { kind: 'own', words };
  if (ownCase && !isUntouched(play, workshop.plays.open)) return { kind: 'gone' };
  return caseId === undefined ? undefined : { kind: 'builtIn', caseId };
}

/** The case a team plays that voted on one of its own, whose author is here to play the salesperson. */
export function ownCaseFor(workshop: Workshop, team: TeamView, here: readonly string[]): OwnCase | undefined {
  const voted = votedCaseOf(workshop, team);
  if (!voted || !here.includes(voted.owner)) return undefined;
  const { ballots, ...known } = voted;
  const shares = profile(
    ballots.map(({ weights }) => roleIds.map((roleId) => weights[roleId])),
    roleIds.length,
  );
  const weighed = roleIds.map((roleId, index) => ({ roleId, share: shares[index] ?? 0 }));
  const heaviest = [...weighed]
    .sort((one, other) => other.share - one.share)
    .filter(({ share }) => share > 0)
    .slice(0, playLimits.mostGuesses)
    .map(({ roleId }) => roleId);
  const own = { ...known, roleIds: heaviest };
  return heaviest.length > 0 && wordsIn(workshop, own) ? own : undefined;
}

/** As what the salesperson of a play buys. */
export const buyingRolesOf = ({ agenda }: Workshop, { ownCase, caseId = '' }: PlayView): readonly RoleId[] =>
  ownCase?.roleIds ?? agenda.pack.buyingRoles?.[caseId] ?? [];

/** What can be agreed on in a play; in a team's own case whatever can be in one of the built-in ones. */
export function termsOf({ agenda }: Workshop, { ownCase, caseId = '' }: PlayView): readonly Term[] {
  const { terms = {} } = agenda.pack;
  return ownCase ? Object.values(terms).flat() : (terms[caseId] ?? []);
}

function wordsIn(workshop: Workshop, { caseId, roleIds: bought }: OwnCase): OwnCaseWords | undefined {
  const known = caseOf(workshop, caseId);
  const name = wordsOf(known?.pseudonym);
  if (known === undefined || known.status === 'withdrawn' || name === undefined) return undefined;
  const { customerKind, yearsBand, paymentDaysBand, sentenceIds } = known;
  const customer = wordsOf(customerKind);
  return {
    name,
    ...(customer === undefined ? {} : { customerKind: customer }),
    ...(yearsBand ? { yearsBand } : {}),
    ...(paymentDaysBand ? { paymentDaysBand } : {}),
    sentenceIds,
    roleIds: bought,
  };
}
