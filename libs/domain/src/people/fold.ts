import { inTurn } from '../kernel/fold.ts';
import type { SliceFolds } from '../rule.ts';
import { comings } from './comings.ts';
import type { People } from './state.ts';

export { ownPersonFold } from './own-fold.ts';

/** What the room is told of people: numbers. And who could vote in a round that is not shown yet. */
const numbers: SliceFolds<People> = {
  PeopleCounted(people, counts) {
    Object.assign(people, counts);
  },
  RoundOpened(people, { roundId }, { position }) {
    people.electorates[roundId] = { since: position, size: people.voting };
  },
  RoundRevealed: settled,
  RoundDiscarded: settled,
};

export const peopleFold = inTurn(comings, numbers);

/** Its result is shown, or never will be. */
function settled(people: People, { roundId }: { readonly roundId: string }): void {
  delete people.electorates[roundId];
}
