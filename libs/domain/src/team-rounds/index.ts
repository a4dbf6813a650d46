export {
  areTeamsVoting,
  isTeamCaseOpen,
  isVotedOnInTeams,
  teamRoundsCounted,
  teamRoundsStatus,
  votedCaseOf,
} from './state.ts';
export { teamCaseOf, teamCasesTold } from './told.ts';
