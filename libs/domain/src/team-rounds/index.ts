export { areTeamsVoting, isTeamCaseOpen, isVotedOnInTeams, teamRoundsCounted, teamRoundsStatus } from './state.ts';
export { teamWorkOf } from './told.ts';
