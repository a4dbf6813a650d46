import { viewOf } from '../agenda/index.ts';
import type { Inverses, Renewals } from '../rule.ts';
import { closing } from './closing.ts';
import type { RoundsEvents } from './events.ts';
import { roundOf } from './state.ts';

/** A reveal is final, and so is a peek; opening and closing can be taken back. */
export const roundsInverses: Inverses<RoundsEvents> = {
  RoundOpened: ({ roundId }, before) => [{ type: 'RoundDiscarded', data: { roundId } }, ...viewOf(before)],
  RoundClosed: ({ roundId }, before) => [{ type: 'RoundReopened', data: { roundId } }, ...viewOf(before)],
  RoundReopened: ({ roundId }, before) => [
    { type: 'RoundClosed', data: { roundId, cast: 0, eligible: 0 } }, // counted when it is taken back
    ...viewOf(before),
  ],
};

/** Nobody's ballot is thrown away by an undo, and nothing that was shown is unshown. */
export const roundsRenewals: Renewals<RoundsEvents> = {
  RoundOpened: (undo, now) => (roundIn(undo, now)?.cast === 0 ? undo : undefined),
  RoundClosed(undo, now) {
    const round = roundIn(undo, now);
    return round?.status === 'closed' && !round.peeked ? undo : undefined;
  },
  RoundReopened(undo, now) {
    const round = roundIn(undo, now);
    if (round?.status !== 'open') return undefined; // ballots that changed since stay: whether any did must not show
    return undo.map((event) => (event.type === 'RoundClosed' ? closing(now, round) : event));
  },
};

type Renewal = NonNullable<Renewals<RoundsEvents>['RoundOpened']>;

function roundIn(undo: Parameters<Renewal>[0], now: Parameters<Renewal>[1]) {
  const [first] = undo;
  return first && 'roundId' in first.data ? roundOf(now, first.data.roundId) : undefined;
}
