import type { Workshop } from '../workshop.ts';
import { mayVote } from './eligible.ts';
import type { RoundsEvents } from './events.ts';

type RoundView = Workshop['rounds']['byId'][string];

/** Whoever may vote and whoever did: the denominator that is frozen when the round closes. */
export function eligibleCount(workshop: Workshop, round: RoundView): number {
  const may = Object.values(workshop.people.byId).filter((person) => mayVote(person));
  const others = Object.keys(round.ballots).filter((id) => {
    const person = workshop.people.byId[id];
    return !person || !mayVote(person);
  });
  return may.length + others.length;
}

/** The fact that closes this round now. */
export const closing = (
  workshop: Workshop,
  round: RoundView,
): { readonly type: 'RoundClosed'; readonly data: RoundsEvents['RoundClosed'] } => ({
  type: 'RoundClosed',
  data: { roundId: round.id, cast: round.cast, eligible: eligibleCount(workshop, round) },
});
