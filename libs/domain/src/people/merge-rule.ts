import { losingBuddy } from '../commitments/index.ts';
import { accept, refuse } from '../kernel/decision.ts';
import { key } from '../kernel/shape.ts';
import { recountsOfOne } from '../objections/index.ts';
import { chairOf, sealedPlayOf } from '../plays/index.ts';
import { unsettledRounds } from '../rounds/index.ts';
import { rule } from '../rule.ts';
import { leaving, teamWith } from '../teams/index.ts';
import type { Workshop, WorkshopEvent } from '../workshop.ts';
import { isOut, personBehind } from './state.ts';

/**
 * One person who joined twice: from now on all that either seat did is theirs. It waits for the result of every round, whoever
 * voted: no ballot that is still to be counted moves or goes by it.
 */
export const mergeParticipants = rule(
  { who: ['trainer'], during: ['lobby', 'live', 'paused'], data: { keptId: key, mergedId: key } },
  ({ keptId, mergedId }, workshop) => {
    const kept = personBehind(workshop, keptId);
    const merged = personBehind(workshop, mergedId);
    if (!kept || !merged || isOut(kept) || merged.status === 'erased') return refuse('not-found');
    if (kept.simulated || merged.simulated) return refuse('not-found');
    if (kept.id === merged.id) return refuse('same-person');
    if (unsettledRounds(workshop).length > 0) return refuse('round-still-open');
    return accept<WorkshopEvent>(
      { type: 'ParticipantsMerged', data: { keptId: kept.id, mergedId: merged.id } },
      ...recountsOfOne(workshop, merged.id, kept.id),
      ...oneInATeam(workshop, merged.id, kept.id),
      ...losingBuddy(workshop, merged.id),
    );
  },
);

/** One person sits in one team: in their own, else where the other one sat. */
function oneInATeam(workshop: Workshop, mergedId: string, keptId: string): readonly WorkshopEvent[] {
  const team = teamWith(workshop, mergedId);
  if (!team) return [];
  const takesPlace = !teamWith(workshop, keptId);
  const play = sealedPlayOf(workshop, mergedId);
  const chair = play && chairOf(play, mergedId);
  if (takesPlace && play && chair) {
    return [
      { type: 'TeamJoined', data: { teamId: team.id, participantId: keptId } },
      { type: 'TeamLeft', data: { participantId: mergedId } },
      { type: 'ChairLeft', data: { playId: play.id, participantId: mergedId } },
      { type: 'ChairTaken', data: { playId: play.id, participantId: keptId, chair } },
    ];
  }
  return [
    ...(takesPlace ? [{ type: 'TeamJoined', data: { teamId: team.id, participantId: keptId } } as const] : []),
    ...leaving(workshop, [mergedId]),
  ];
}
