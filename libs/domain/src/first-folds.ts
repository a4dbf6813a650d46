import { agendaFold } from './agenda/fold.ts';
import { ownPersonFold, peopleFold } from './people/fold.ts';
import { ownRoundsFold, roundsFold } from './rounds/fold.ts';

/** The folds of the parts that lead to the first vote: of what everybody sees, and of one's own. */
export const firstFolds = {
  common: { agenda: agendaFold, people: peopleFold, rounds: roundsFold },
  own: { people: ownPersonFold, rounds: ownRoundsFold },
};
