import { toAll, toTrainers } from '../kernel/window.ts';
import type { PartDisclosures } from '../rule.ts';
import type { Workshop, WorkshopEvent } from '../workshop.ts';
import type { RoundsEvents } from './events.ts';

/**
 * A ballot is its owner's, for ever; everybody else gets the number of ballots until the reveal and totals after it.
 * A changed ballot changes no number, so it is not told at all.
 */
export const roundsWindows: PartDisclosures<RoundsEvents> = {
  RoundOpened: toAll,
  BallotCast: {
    ...countedForAll(({ roundId, participantId }, before) =>
      count(before, roundId, has(before, roundId, participantId) ? 0 : 1),
    ),
    own: (data) => [{ to: data.participantId, event: { type: 'BallotCast', data } }],
  },
  BallotWithdrawn: {
    ...countedForAll(({ roundId }, before) => count(before, roundId, -1)),
    own: (data) => [{ to: data.participantId, event: { type: 'BallotWithdrawn', data } }],
  },
  // The kept person's own window stays silent: whoever merges two seats must not learn the ballot of either.
  BallotMoved: countedForAll(({ roundId, toId }, before) =>
    count(before, roundId, has(before, roundId, toId) ? -1 : 0),
  ),
  BallotsCounted: {},
  RoundClosed: toAll,
  RoundReopened: toAll,
  RoundRevealed: toAll,
  RoundPeeked: toTrainers,
  RoundDiscarded: toAll,
};

type Count<Data> = (data: Data, before: Workshop) => WorkshopEvent | undefined;

function countedForAll<Data>(how: Count<Data>) {
  return { facilitator: how, projector: how, participants: how };
}

const has = (workshop: Workshop, roundId: string, participantId: string): boolean =>
  Object.hasOwn(workshop.rounds.byId[roundId]?.ballots ?? {}, participantId);

function count(workshop: Workshop, roundId: string, change: -1 | 0 | 1): WorkshopEvent | undefined {
  const round = workshop.rounds.byId[roundId];
  if (!round || change === 0) return undefined;
  return { type: 'BallotsCounted', data: { roundId, cast: round.cast + change } };
}
