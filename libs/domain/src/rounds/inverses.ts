import { viewOf } from '../agenda/index.ts';
import type { Inverses, Renewals } from '../rule.ts';
import { closing } from './closing.ts';
import type { RoundsEvents } from './events.ts';
import { roundOf } from './state.ts';

/** A reveal is final; opening and closing can be taken back. */
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
  RoundClosed: (undo, now) => (roundIn(undo, now)?.status === 'closed' ? undo : undefined),
  RoundReopened(undo, now, since) {
    const round = roundIn(undo, now);
    const votedSince = Object.values(round?.ballots ?? {}).some(({ position }) => position > since);
    if (round?.status !== 'open' || votedSince) return undefined;
    return undo.map((event) => (event.type === 'RoundClosed' ? closing(now, round) : event));
  },
};

type Renewal = NonNullable<Renewals<RoundsEvents>['RoundOpened']>;

function roundIn(undo: Parameters<Renewal>[0], now: Parameters<Renewal>[1]) {
  const [first] = undo;
  return first && 'roundId' in first.data ? roundOf(now, first.data.roundId) : undefined;
}
