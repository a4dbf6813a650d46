import { ifAsked } from '../agenda/index.ts';
import type { Addressed } from '../kernel/disclosure.ts';
import type { EventOf } from '../kernel/recorded.ts';
import { writtenBy } from '../people/index.ts';
import type { PartDisclosures } from '../rule.ts';
import type { Workshop, WorkshopEvent } from '../workshop.ts';
import type { CommitmentsEvents } from './events.ts';
import { commitmentsOf } from './state.ts';

/** A commitment is its author's alone; trainers and the projector are told how many people have one, while that is asked. */
export const commitmentsDisclosures: PartDisclosures<CommitmentsEvents> = {
  CommitmentMade: {
    ...counted((authors, author) => [...authors, author]),
    own: (data) => toItsAuthor({ type: 'CommitmentMade', data }),
  },
  CommitmentRevised: { own: (data) => toItsAuthor({ type: 'CommitmentRevised', data }) },
  CommitmentWithdrawn: {
    ...counted((authors, author) => without(authors, author)),
    own: (data) => toItsAuthor({ type: 'CommitmentWithdrawn', data }),
  },
};

type Author = string | undefined;

function counted(after: (authors: readonly Author[], author: Author) => readonly Author[]) {
  const tell = ({ author }: { readonly author?: string }, before: Workshop): WorkshopEvent | undefined => {
    const authors = commitmentsOf(before).map((commitment) => commitment.author);
    return ifAsked(before, 'commitments', writtenBy(before, after(authors, author)));
  };
  return { facilitator: tell, projector: tell };
}

const toItsAuthor = (event: EventOf<CommitmentsEvents>): readonly Addressed<WorkshopEvent>[] =>
  event.data.author === undefined ? [] : [{ to: event.data.author, event }];

function without(authors: readonly Author[], author: Author): readonly Author[] {
  const left = [...authors];
  left.splice(left.indexOf(author), 1);
  return left;
}
