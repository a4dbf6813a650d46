export {
  areTeamsVoting,
  isTeamCaseOpen,
  isVotedOnInTeams,
  type OwnTeamCase,
  teamRoundsCounted,
  teamRoundsStatus,
} from './state.ts';
export { teamCaseOf } from './told.ts';
