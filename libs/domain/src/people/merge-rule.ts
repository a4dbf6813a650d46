import { accept, refuse } from '../kernel/decision.ts';
import { key } from '../kernel/shape.ts';
import { supportGivenTwice } from '../objections/index.ts';
import { unsettledRounds } from '../rounds/index.ts';
import { rule } from '../rule.ts';
import type { Workshop, WorkshopEvent } from '../workshop.ts';
import { isOut, personBehind } from './state.ts';

/** One person who joined twice. In a round that is not shown yet the later ballot stands; what was shown stays. */
export const mergeParticipants = rule(
  { who: ['trainer'], during: ['lobby', 'live', 'paused'], data: { keptId: key, mergedId: key } },
  ({ keptId, mergedId }, workshop) => {
    const kept = personBehind(workshop, keptId);
    const merged = personBehind(workshop, mergedId);
    if (!kept || !merged || isOut(kept) || merged.status === 'erased') return refuse('not-found');
    if (kept.id === merged.id) return refuse('same-person');
    if (unsettledRounds(workshop).some((round) => round.peeked && haveVoted(round, kept.id, merged.id)))
      return refuse('round-still-open');
    return accept<WorkshopEvent>(
      ...movedBallots(workshop, merged.id, kept.id),
      ...supportGivenTwice(workshop, merged.id, kept.id),
      { type: 'ParticipantsMerged', data: { keptId: kept.id, mergedId: merged.id } },
    );
  },
);

/** Both: totals with one ballot less than when somebody peeked would tell what was on it. */
const haveVoted = ({ ballots }: Workshop['rounds']['byId'][string], ...ids: readonly string[]): boolean =>
  ids.every((id) => Object.hasOwn(ballots, id));

function movedBallots(workshop: Workshop, fromId: string, toId: string): readonly WorkshopEvent[] {
  return unsettledRounds(workshop).flatMap(({ id: roundId, ballots }): WorkshopEvent[] => {
    const from = ballots[fromId];
    const to = ballots[toId];
    if (!from) return [];
    return to && to.position > from.position
      ? [{ type: 'BallotWithdrawn', data: { roundId, participantId: fromId } }]
      : [{ type: 'BallotMoved', data: { roundId, fromId, toId } }];
  });
}
