import type { ErasedBallot } from '../rounds/index.ts';
import type { OwnTeamCase, TeamBallot, TeamRound, TeamRoundCount } from './state.ts';

export interface TeamRoundsEvents {
  /** Somebody lets their team work on their case. */
  CaseBroughtToTeam: { readonly caseId: string; readonly teamId: string };
  /** They would rather not, after all. */
  CaseTakenFromTeam: { readonly caseId: string; readonly teamId: string };
  /** These teams vote on the buying roles of a case, each on its own. Those who were voting already go on. */
  TeamRoundsOpened: {
    readonly activityId: string;
    readonly rounds: readonly { readonly teamId: string; readonly caseId: string }[];
  };
  TeamBallotCast: {
    readonly activityId: string;
    readonly teamId: string;
    readonly participantId: string;
    readonly ballot: TeamBallot | ErasedBallot;
  };
  TeamRoundsClosed: { readonly activityId: string };
  /** Only by undo: they are open again. */
  TeamRoundsReopened: { readonly activityId: string };
  /** Only on the wire: teams vote, or have voted; trainers and the projector are told how many. */
  TeamRoundsShown: {
    readonly activityId: string;
    readonly status: TeamRound['status'];
    readonly counts?: TeamRoundCount;
  };
  /** Only on the wire: how far the teams are by now. */
  TeamRoundsCounted: { readonly counts: TeamRoundCount };
  /** Only in the own window: what one's team works on, whole; nothing when it works on none. Of another team `TeamSeated` tells it. */
  TeamCaseTold: { readonly teamCase?: OwnTeamCase };
}
