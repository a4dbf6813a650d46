import type { Inverses } from '../rule.ts';
import type { RoundsEvents } from './events.ts';

/** A reveal is final; opening and closing can be taken back. */
export const roundsInverses: Inverses<RoundsEvents> = {
  RoundOpened: ({ roundId }) => [{ type: 'RoundDiscarded', data: { roundId } }],
  RoundClosed: ({ roundId }) => [{ type: 'RoundReopened', data: { roundId } }],
  RoundReopened: ({ roundId }, { rounds }) => {
    const round = rounds.byId[roundId];
    return round
      ? [{ type: 'RoundClosed', data: { roundId, cast: round.cast, eligible: round.eligible ?? round.cast } }]
      : [];
  },
};
