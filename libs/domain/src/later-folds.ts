import { casesFold, ownCasesFold } from './cases/fold.ts';
import { ownCommitmentsFold } from './commitments/fold.ts';
import { objectionsFold, ownObjectionsFold } from './objections/fold.ts';
import { objectivesFold, ownObjectivesFold } from './objectives/fold.ts';
import { ownLinesFold, stepsFold } from './steps/fold.ts';

/** The folds of the parts that nobody needs before the first vote: a phone fetches them later. */
export const laterFolds = {
  common: {
    cases: casesFold,
    objections: objectionsFold,
    objectives: objectivesFold,
    steps: stepsFold,
    commitments: {}, // no window of many holds any
  },
  own: {
    cases: ownCasesFold,
    objections: ownObjectionsFold,
    objectives: ownObjectivesFold,
    steps: ownLinesFold,
    commitments: ownCommitmentsFold,
  },
};

export type LaterFolds = typeof laterFolds;
