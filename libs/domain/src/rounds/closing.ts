import type { RoundView } from '../views.ts';
import type { Workshop } from '../workshop.ts';
import { eligibleIn } from './eligible.ts';
import type { RoundsEvents } from './events.ts';

/** The fact that closes this round now. */
export const closing = (
  workshop: Workshop,
  round: RoundView,
): { readonly type: 'RoundClosed'; readonly data: RoundsEvents['RoundClosed'] } => ({
  type: 'RoundClosed',
  data: { roundId: round.id, cast: round.cast, eligible: eligibleIn(workshop, round) },
});
