export {
  areTeamsVoting,
  isTeamCaseOpen,
  isVotedOnInTeams,
  type OwnTeamCase,
  teamRoundsCounted,
  teamRoundsStatus,
  votedCaseOf,
} from './state.ts';
export { teamCaseOf, teamCasesTold } from './told.ts';
