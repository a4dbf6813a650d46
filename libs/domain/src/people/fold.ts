import type { SliceFolds } from '../rule.ts';
import type { People } from './state.ts';

export { ownPersonFold } from './own-fold.ts';

/** What the room is told of people: numbers. And who could vote in a round, as long as it may still be voted in. */
export const numbers: SliceFolds<People> = {
  PeopleCounted(people, counts) {
    Object.assign(people, counts);
  },
  WorkshopForked(people, { counts }) {
    Object.assign(people, counts);
  },
  RoundOpened(people, { roundId }, { position }) {
    people.electorates[roundId] = { since: position, size: people.voting };
  },
  /** Of too few nothing was shown: voting may go on. So it may when a round that was thrown away is taken back. */
  RoundRevealed(people, { roundId, tally }) {
    if (tally.kind !== 'too-few') delete people.electorates[roundId];
  },
};
