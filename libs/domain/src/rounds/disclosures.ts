import { toAll, toTheRoom, toTrainers, withoutForTheRoom } from '../kernel/disclosure.ts';
import type { PartDisclosures } from '../rule.ts';
import type { Workshop, WorkshopEvent } from '../workshop.ts';
import { notVoted } from './eligible.ts';
import type { RoundsEvents } from './events.ts';
import { roundOf } from './state.ts';

/**
 * A ballot is its owner's, for ever; everybody else gets the number of ballots until the reveal and totals after it.
 * A changed ballot changes no number, so it is not told at all.
 */
export const roundsDisclosures: PartDisclosures<RoundsEvents> = {
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
  ParticipantsNudged: {
    ...toTrainers,
    own({ roundId, count: _count, ...text }, before) {
      const round = roundOf(before, roundId);
      const event: WorkshopEvent = { type: 'ParticipantsNudged', data: { roundId, count: 1, ...text } };
      return round ? notVoted(before, round).map((to) => ({ to, event })) : [];
    },
  },
  RoundReopened: withoutForTheRoom('RoundReopened', 'reason'),
  RoundRevealed: toAll,
  RoundPeeked: toTrainers,
  RoundDiscarded: withoutForTheRoom('RoundDiscarded', 'reason'),
};

type Count<Data> = (data: Data, before: Workshop) => WorkshopEvent | undefined;

function countedForAll<Data>(how: Count<Data>) {
  return { facilitator: how, ...toTheRoom(how) };
}

const has = (workshop: Workshop, roundId: string, participantId: string): boolean =>
  Object.hasOwn(roundOf(workshop, roundId)?.ballots ?? {}, participantId);

function count(workshop: Workshop, roundId: string, change: -1 | 0 | 1): WorkshopEvent | undefined {
  const round = roundOf(workshop, roundId);
  if (!round || change === 0) return undefined;
  return { type: 'BallotsCounted', data: { roundId, cast: round.cast + change } };
}
