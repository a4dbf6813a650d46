import type { teamRoundsRules } from '../../team-rounds/rules.ts';
import { ballots } from '../ballots.ts';
import { idFrom, type Moves } from './move.ts';

export const teamVoting: Moves<keyof typeof teamRoundsRules> = {
  BringCaseToTeam: (moment) => ({ caseId: idFrom(moment, Object.keys(moment.workshop.cases.byId)) }),
  TakeCaseFromTeam: (moment) => ({ caseId: idFrom(moment, Object.keys(moment.workshop.cases.byId)) }),
  OpenTeamRounds: () => ({}),
  CastTeamBallot: ({ dice }) => ({ ballot: ballots.roles(dice.of({ gatekeeper: 3 }, { user: 2, decider: 1 }, {})) }),
  CloseTeamRounds: () => ({}),
};
