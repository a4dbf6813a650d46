import { ifAsked } from '../agenda/index.ts';
import type { Disclosure } from '../kernel/disclosure.ts';
import { writtenBy } from '../people/index.ts';
import type { PartDisclosures } from '../rule.ts';
import type { Workshop, WorkshopEvent } from '../workshop.ts';
import type { CommitmentsEvents } from './events.ts';
import { commitmentsOf } from './state.ts';

type Named = { readonly commitmentId: string; readonly author?: string };

/** A commitment is its author's alone; trainers and the projector are told how many people have one, while that is asked. */
export const commitmentsDisclosures: PartDisclosures<CommitmentsEvents> = {
  CommitmentMade: { ...counted((authors, { author }) => [...authors, author]), ...toItsAuthor('CommitmentMade') },
  CommitmentRevised: toItsAuthor('CommitmentRevised'),
  CommitmentWithdrawn: {
    ...counted((authors, { author }) => without(authors, author)),
    ...toItsAuthor('CommitmentWithdrawn'),
  },
};

type Authors = readonly (string | undefined)[];

function counted(after: (authors: Authors, data: Named) => Authors) {
  const tell = (data: Named, before: Workshop): WorkshopEvent | undefined => {
    const authors = commitmentsOf(before).map(({ author }) => author);
    return ifAsked(before, 'commitments', writtenBy(before, after(authors, data)));
  };
  return { facilitator: tell, projector: tell };
}

function without(authors: Authors, author: string | undefined): Authors {
  const at = authors.indexOf(author);
  return authors.filter((_, index) => index !== at);
}

function toItsAuthor<Type extends keyof CommitmentsEvents>(
  type: Type,
): Pick<Disclosure<CommitmentsEvents[Type], Workshop, WorkshopEvent>, 'own'> {
  return {
    own: (data) =>
      data.author === undefined ? [] : [{ to: data.author, event: { type, data } as unknown as WorkshopEvent }], // of its own type
  };
}
