import { mayVote } from '../people/index.ts';
import type { PersonView, RoundView } from '../views.ts';
import type { Workshop } from '../workshop.ts';

/** Among fewer who could have voted nobody is hidden: of such a round no total is told. */
export const leastCrowd = 3;

/** So many ballots it takes at least before anything but their number is told. */
const leastTold = ({ agenda }: Workshop): number => Math.max(agenda.settings.minTotal, leastCrowd);

/** Too few stand to tell what they say, or too few could have voted; then only their number is told. */
export const isTooFew = (workshop: Workshop, round: RoundView, ballots = round.cast): boolean =>
  ballots < workshop.agenda.settings.minTotal || eligibleIn(workshop, round) < leastCrowd;

/** Enough may vote in it for a result, once they do. */
export const canBeEnough = (workshop: Workshop, round: RoundView): boolean =>
  eligibleIn(workshop, round) >= leastTold(workshop);

/**
 * May somebody vote in this round. Late joiners may as long as it is open; whoever chooses to watch meanwhile still may,
 * since that counts from the next round on.
 */
export function mayVoteIn({ people }: Workshop, { id }: RoundView, person: PersonView): boolean {
  const { since = Number.POSITIVE_INFINITY } = people.electorates[id] ?? {};
  return mayVote(person) || (person.status === 'present' && (person.votingUntil ?? 0) > since);
}

/** Who may vote in this round and has not. */
export const notVoted = (workshop: Workshop, round: RoundView): readonly string[] =>
  Object.values(workshop.people.byId)
    .filter((person) => mayVoteIn(workshop, round, person) && !Object.hasOwn(round.ballots, person.id))
    .map((person) => person.id);

/**
 * How many could vote at some time since the round was opened, whoever went since then included; frozen when it closes.
 * Never fewer than did: in logs of before, a ballot may stand for somebody who came to it by being merged.
 */
export const eligibleIn = ({ people }: Workshop, { id, cast, eligible }: RoundView): number =>
  Math.max(cast, eligible ?? people.electorates[id]?.size ?? 0);
