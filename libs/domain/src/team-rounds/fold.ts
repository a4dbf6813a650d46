import { copyOf } from '../kernel/json.ts';
import type { SliceFolds } from '../rule.ts';
import type { OwnTeamCase, OwnTeamRounds, TeamRounds } from './state.ts';

/** What everybody is told: that teams vote, and trainers and the room's screen how far they are. */
export const teamRoundsFold: SliceFolds<TeamRounds> = {
  TeamRoundsShown(teamRounds, { activityId, status, counts }) {
    teamRounds.status[activityId] = status;
    if (counts) teamRounds.counts = counts;
  },
  TeamRoundsCounted(teamRounds, told) {
    Object.assign(teamRounds, told);
  },
};

/** On what and how each team votes: only the log's own state has it. */
export const teamBallotsFold: SliceFolds<TeamRounds> = {
  CaseBroughtToTeam({ cases }, { teamId, caseId }) {
    cases[teamId] = caseId;
  },
  CaseTakenFromTeam({ cases }, { teamId }) {
    delete cases[teamId];
  },
  TeamRoundsOpened(teamRounds, { activityId, rounds }) {
    teamRounds.status[activityId] = 'open';
    for (const round of rounds) teamRounds.list.push({ ...round, activityId, status: 'open', ballots: {} });
  },
  TeamBallotCast({ list }, { activityId, teamId, participantId, ballot }) {
    const round = list.find((known) => known.activityId === activityId && known.teamId === teamId);
    if (round && !('erased' in ballot)) round.ballots[participantId] = copyOf(ballot);
  },
  TeamRoundsClosed: (teamRounds, { activityId }) => become(teamRounds, activityId, 'closed'),
  TeamRoundsReopened: (teamRounds, { activityId }) => become(teamRounds, activityId, 'open'),
  ParticipantErased({ list }, { participantId }) {
    for (const { ballots } of list) delete ballots[participantId];
  },
  ParticipantsMerged({ list }, { keptId, mergedId }) {
    for (const { ballots } of list) {
      const moved = ballots[mergedId];
      delete ballots[mergedId];
      if (moved && !ballots[keptId]) ballots[keptId] = moved;
    }
  },
};

export const ownTeamRoundsFold: SliceFolds<OwnTeamRounds> = {
  TeamCaseTold: (own, { teamCase }) => tell(own, teamCase),
  TeamSeated: (own, { teamCase }) => tell(own, teamCase),
};

function tell(own: OwnTeamRounds, teamCase: OwnTeamCase | undefined): void {
  delete own.teamCase;
  if (teamCase) own.teamCase = teamCase;
}

function become(teamRounds: TeamRounds, activityId: string, status: 'open' | 'closed'): void {
  teamRounds.status[activityId] = status;
  for (const round of teamRounds.list) if (round.activityId === activityId) round.status = status;
}
