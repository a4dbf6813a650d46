import type { Workshop } from '../workshop.ts';
import { eligibleIn } from './eligible.ts';
import type { RoundsEvents } from './events.ts';

type RoundView = Workshop['rounds']['byId'][string];

/** The fact that closes this round now. */
export const closing = (
  workshop: Workshop,
  round: RoundView,
): { readonly type: 'RoundClosed'; readonly data: RoundsEvents['RoundClosed'] } => ({
  type: 'RoundClosed',
  data: { roundId: round.id, cast: round.cast, eligible: eligibleIn(workshop, round) },
});
