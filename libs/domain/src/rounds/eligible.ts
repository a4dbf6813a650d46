import type { Workshop } from '../workshop.ts';

type PersonView = Workshop['people']['byId'][string];

/** Present and voting, not only watching. Late joiners may vote in every round that is still open. */
export const mayVote = ({ status, mode }: Pick<PersonView, 'status' | 'mode'>): boolean =>
  status === 'present' && mode === 'voting';
