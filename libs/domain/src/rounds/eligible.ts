import type { Workshop } from '../workshop.ts';

type PersonView = Workshop['people']['byId'][string];
type RoundView = Workshop['rounds']['byId'][string];

/** Present and voting, not only watching. Late joiners may vote in every round that is still open. */
export const mayVote = ({ status, mode }: Pick<PersonView, 'status' | 'mode'>): boolean =>
  status === 'present' && mode === 'voting';

/** Who may vote in this round and has not. */
export const notVoted = (workshop: Workshop, { ballots }: RoundView): readonly string[] =>
  Object.values(workshop.people.byId)
    .filter((person) => mayVote(person) && !Object.hasOwn(ballots, person.id))
    .map((person) => person.id);
