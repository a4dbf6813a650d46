import type { Workshop } from '../workshop.ts';
import { notVoted } from './eligible.ts';
import type { RoundsEvents } from './events.ts';

type RoundView = Workshop['rounds']['byId'][string];

/** Whoever did vote, and whoever may and did not: the denominator that is frozen when the round closes. */
const eligibleCount = (workshop: Workshop, round: RoundView): number =>
  Object.keys(round.ballots).length + notVoted(workshop, round).length;

/** The fact that closes this round now. */
export const closing = (
  workshop: Workshop,
  round: RoundView,
): { readonly type: 'RoundClosed'; readonly data: RoundsEvents['RoundClosed'] } => ({
  type: 'RoundClosed',
  data: { roundId: round.id, cast: round.cast, eligible: eligibleCount(workshop, round) },
});
