import { accept, alreadySo, refuse } from '../kernel/decision.ts';
import { personal } from '../kernel/personal.ts';
import { looksPersonal } from '../kernel/personal-data.ts';
import { flag, id, optional, text } from '../kernel/shape.ts';
import { roundsOn, unsettledRounds } from '../rounds/index.ts';
import { rule } from '../rule.ts';
import { objectiveLimits } from './limits.ts';
import { latestVersion, objectiveOf } from './state.ts';

const about = { objectiveId: id };
const why = optional(text(0, objectiveLimits.longestReason));

/** How an objective ends other than by consent, and how it begins again. */
export const endingRules = {
  /** The plenary takes it by fist-to-five; it is then adopted, never called agreed. */
  AdoptByMajority: rule({ who: ['lead'], during: ['live'], data: about }, ({ objectiveId }, workshop) => {
    const objective = objectiveOf(workshop, objectiveId);
    if (!objective || objective.status === 'withdrawn') return refuse('not-found');
    if (objective.status === 'adopted') return alreadySo;
    if (objective.status === 'agreed') return refuse('already-agreed');
    if (unsettledRounds(workshop).some(({ subject }) => subject === objectiveId)) return refuse('round-still-open');
    const round = roundsOn(workshop, 'fist', objectiveId).at(-1);
    const version = latestVersion(objective);
    const voted = round?.status === 'revealed' && round.version === version;
    if (!voted || objective.needsNewVersion) return refuse('subject-not-ready');
    if (round.tally?.kind !== 'fist' || !round.tally.adoptable) return refuse('threshold-not-met');
    return accept({ type: 'ObjectiveAdopted', data: { objectiveId, version, roundId: round.id } });
  }),
  WithdrawObjective: rule(
    {
      who: ['participant', 'lead'],
      during: ['live', 'paused'],
      data: { ...about, why, confirmNotReal: optional(flag) },
    },
    ({ objectiveId, why: reason, confirmNotReal }, workshop, actor) => {
      const objective = objectiveOf(workshop, objectiveId);
      const byParticipant = actor.seat === 'participant';
      if (!objective || (byParticipant && objective.author !== actor.id)) return refuse('not-found');
      if (objective.status === 'withdrawn') return alreadySo;
      if (objective.status === 'agreed' || objective.status === 'adopted') return refuse('already-agreed');
      if (unsettledRounds(workshop).some(({ subject }) => subject === objectiveId)) return refuse('round-still-open');
      if (reason && byParticipant && !confirmNotReal && looksPersonal(reason)) return refuse('looks-personal');
      return accept({ type: 'ObjectiveWithdrawn', data: { objectiveId, ...whyOf(reason, actor.id) } });
    },
  ),
  /** Reopening what was agreed is a deliberate act: it needs new words before the next round. */
  ReopenObjective: rule(
    { who: ['lead'], during: ['live'], data: { ...about, why } },
    ({ objectiveId, why: reason }, workshop, actor) => {
      const objective = objectiveOf(workshop, objectiveId);
      if (objective?.needsNewVersion) return alreadySo;
      if (objective?.status !== 'agreed' && objective?.status !== 'adopted') return refuse('not-found');
      return accept({ type: 'ObjectiveReopened', data: { objectiveId, ...whyOf(reason, actor.id) } });
    },
  ),
};

const whyOf = (reason: string | undefined, author: string) => (reason ? { why: personal(author, reason) } : {});
