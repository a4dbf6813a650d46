import { viewOf } from '../agenda/index.ts';
import type { Inverses, Renewals } from '../rule.ts';
import type { Workshop, WorkshopEvent } from '../workshop.ts';
import { closing } from './closing.ts';
import { isTooFew } from './eligible.ts';
import type { RoundsEvents } from './events.ts';
import { isStillAsked } from './reopening.ts';
import { roundOf } from './state.ts';

/** A result that was shown is final, and so is a peek; everything else can be taken back. */
export const roundsInverses: Inverses<RoundsEvents> = {
  RoundOpened: ({ roundId }, before) => [{ type: 'RoundDiscarded', data: { roundId } }, ...viewOf(before)],
  RoundClosed: ({ roundId }, before) => [{ type: 'RoundReopened', data: { roundId } }, ...viewOf(before)],
  RoundReopened: ({ roundId }, before) => [
    { type: 'RoundClosed', data: { roundId, cast: 0, eligible: 0 } }, // counted when it is taken back
    ...(roundOf(before, roundId)?.status === 'revealed' ? [shownWithout(roundId, 0)] : []),
    ...viewOf(before),
  ],
  RoundRevealed: ({ roundId, tally }, before) => (tally.kind === 'too-few' ? restored(roundId, before) : []),
  RoundDiscarded: ({ roundId }, before) => restored(roundId, before),
};

/** The fact that there was nothing to show. */
const shownWithout = (roundId: string, cast: number): WorkshopEvent => ({
  type: 'RoundRevealed',
  data: { roundId, tally: { kind: 'too-few', cast } },
});

/** The round as it stood, open or closed, with everybody's ballot. */
function restored(roundId: string, before: Workshop): readonly WorkshopEvent[] {
  const round = roundOf(before, roundId);
  if (round?.status === 'open') return [{ type: 'RoundReopened', data: { roundId } }, ...viewOf(before)];
  return round ? [closing(before, round), ...viewOf(before)] : [];
}

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
    return undo.flatMap((event) => {
      if (event.type === 'RoundClosed') return closing(now, round);
      if (event.type !== 'RoundRevealed') return event;
      return isTooFew(now, round) ? shownWithout(round.id, round.cast) : []; // by now there is something to show
    });
  },
  RoundRevealed: stillAsked('revealed'),
  RoundDiscarded: stillAsked('discarded'),
};

function stillAsked(status: 'revealed' | 'discarded'): Renewal {
  return (undo, now) => {
    const round = roundIn(undo, now);
    return round?.status === status && isStillAsked(now, round) ? undo : undefined;
  };
}

type Renewal = NonNullable<Renewals<RoundsEvents>['RoundOpened']>;

function roundIn(undo: Parameters<Renewal>[0], now: Parameters<Renewal>[1]) {
  const [first] = undo;
  return first && 'roundId' in first.data ? roundOf(now, first.data.roundId) : undefined;
}
