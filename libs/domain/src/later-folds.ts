import { casesFold, ownCasesFold } from './cases/fold.ts';
import { commitmentsFold, ownCommitmentsFold } from './commitments/fold.ts';
import { objectionsFold, ownObjectionsFold } from './objections/fold.ts';
import { objectivesFold, ownObjectivesFold } from './objectives/fold.ts';
import { ownPlaysFold, playsFold } from './plays/fold.ts';
import { ownMarkFold } from './readiness/fold.ts';
import { ownLinesFold, stepsFold } from './steps/fold.ts';
import { ownTeamRoundsFold, teamRoundsFold } from './team-rounds/fold.ts';
import { ownTeamFold, teamsFold } from './teams/fold.ts';

/** The folds of the parts that nobody needs before the first vote: a phone fetches them later. */
export const laterFolds = {
  common: {
    cases: casesFold,
    objections: objectionsFold,
    objectives: objectivesFold,
    steps: stepsFold,
    teams: teamsFold,
    teamRounds: teamRoundsFold,
    plays: playsFold,
    commitments: commitmentsFold,
    readiness: {},
  },
  own: {
    cases: ownCasesFold,
    objections: ownObjectionsFold,
    objectives: ownObjectivesFold,
    steps: ownLinesFold,
    teams: ownTeamFold,
    teamRounds: ownTeamRoundsFold,
    plays: ownPlaysFold,
    commitments: ownCommitmentsFold,
    readiness: ownMarkFold,
  },
};

export type LaterFolds = typeof laterFolds;
