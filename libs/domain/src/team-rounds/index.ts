export { areTeamsVoting, isTeamCaseOpen, isVotedOnInTeams, teamRoundsCounted, teamRoundsStatus } from './state.ts';
export { teamCaseOf } from './told.ts';
