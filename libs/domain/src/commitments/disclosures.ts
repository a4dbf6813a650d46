import { ifAsked } from '../agenda/index.ts';
import type { Addressed } from '../kernel/disclosure.ts';
import type { EventOf } from '../kernel/recorded.ts';
import { doneBy, personOf } from '../people/index.ts';
import type { PartDisclosures } from '../rule.ts';
import type { CommitmentView } from '../views.ts';
import type { Workshop, WorkshopEvent } from '../workshop.ts';
import type { CommitmentsEvents } from './events.ts';
import {
  buddiesOf,
  buddyCount,
  type Commitment,
  commitmentAuthors,
  commitmentOf,
  commitmentsOf,
  type FellowCommitment,
} from './state.ts';

/**
 * A commitment is its author's alone; trainers and the projector are told how many people have one, while that is asked. Whom its
 * author shares it with reads it in their own window, and nobody else does. Of buddies trainers are told how many there are.
 */
export const commitmentsDisclosures: PartDisclosures<CommitmentsEvents> = {
  CommitmentMade: {
    ...counted((authors, author) => [...authors, author]),
    own: (data) => toItsAuthor({ type: 'CommitmentMade', data }),
  },
  CommitmentRevised: {
    own: (data, before) => [
      ...toItsAuthor({ type: 'CommitmentRevised', data }),
      ...shownTo(before, data.commitmentId, data),
    ],
  },
  CommitmentWithdrawn: {
    ...counted((authors, author) => without(authors, author)),
    own: (data, before) => [...toItsAuthor({ type: 'CommitmentWithdrawn', data }), ...goneFrom(before, data)],
  },
  CommitmentShared: {
    own: ({ readers = [], ...data }, before) => [
      ...toItsAuthor({
        type: 'CommitmentShared',
        data: readers.length > 0 ? { ...data, isShown: true } : data,
      }),
      ...shownTo(before, data.commitmentId, { circle: data.circle, readers: [...readers] }),
    ],
  },
  CommitmentUnshared: {
    own: (data, before) => [...toItsAuthor({ type: 'CommitmentUnshared', data }), ...goneFrom(before, data)],
  },
  CommitmentShown: {},
  CommitmentGone: {},
  BuddySought: {
    facilitator: (_data, before) => countedAs(before, 1, 0),
    own: (data) => [{ to: data.participantId, event: { type: 'BuddySought', data } }],
  },
  BuddySearchEnded: {
    facilitator: (_data, before) => countedAs(before, -1, 0),
    own: (data) => [{ to: data.participantId, event: { type: 'BuddySearchEnded', data } }],
  },
  BuddiesPaired: {
    facilitator: ({ pairs }, before) => countedAs(before, -pairs.flat().length, pairs.flat().length),
    own: ({ pairs }, before) => pairs.flatMap((pair) => pair.map((to) => buddiesTold(before, to, pair))),
  },
  BuddyLeft: {
    facilitator({ participantId }, before) {
      const isSeeking = before.commitments.seeking.includes(participantId);
      const others = buddiesOf(before, participantId).length;
      if (others === 0) return isSeeking ? countedAs(before, -1, 0) : undefined;
      return others === 1 ? countedAs(before, 1, -2) : countedAs(before, 0, -1);
    },
    own({ participantId }, before) {
      const others = buddiesOf(before, participantId);
      const told = others.map((to) =>
        others.length > 1
          ? buddiesTold(before, to, others)
          : ({ to, event: { type: 'BuddiesTold', data: { seeksBuddy: true } } } as const),
      );
      return [...told, { to: participantId, event: { type: 'BuddiesTold', data: {} } }];
    },
  },
  BuddiesCounted: {},
  BuddiesTold: {},
};

type Author = string | undefined;
type Told = readonly Addressed<WorkshopEvent>[];

function counted(after: (authors: readonly Author[], author: Author) => readonly Author[]) {
  const tell = ({ author }: { readonly author?: string }, before: Workshop): WorkshopEvent | undefined => {
    return ifAsked(before, 'commitments', doneBy(before, after(commitmentAuthors(before), author)));
  };
  return { facilitator: tell, projector: tell };
}

const toItsAuthor = (event: EventOf<Pick<CommitmentsEvents, Own>>): Told =>
  event.data.author === undefined ? [] : [{ to: event.data.author, event }];

type Own = 'CommitmentMade' | 'CommitmentRevised' | 'CommitmentWithdrawn' | 'CommitmentShared' | 'CommitmentUnshared';

function without(authors: readonly Author[], author: Author): readonly Author[] {
  const left = [...authors];
  left.splice(left.indexOf(author), 1);
  return left;
}

/** What its readers are told of it once it is as `then` says. */
function shownTo(before: Workshop, commitmentId: string, then: Partial<Commitment>): Told {
  const known = commitmentOf(before, commitmentId);
  const shown = known && fellowCommitment(before, { ...known, ...then });
  const readers = then.readers ?? known?.readers ?? [];
  return shown ? readers.map((to) => ({ to, event: { type: 'CommitmentShown', data: { shown } } })) : [];
}

const goneFrom = (before: Workshop, { commitmentId }: { readonly commitmentId: string }): Told =>
  (commitmentOf(before, commitmentId)?.readers ?? []).map((to) => ({
    to,
    event: { type: 'CommitmentGone', data: { commitmentId } },
  }));

function fellowCommitment(workshop: Workshop, commitment: CommitmentView | Commitment): FellowCommitment | undefined {
  const { id, intention, circle, author } = commitment;
  if (circle === undefined) return undefined;
  const by = author === undefined ? undefined : personOf(workshop, author)?.alias;
  return { id, intention, circle, ...(by ? { by } : {}) };
}

/** Who one's buddies are from now on, and what they meant to share with whoever that would be. */
function buddiesTold(before: Workshop, to: string, pair: readonly string[]): Addressed<WorkshopEvent> {
  const others = pair.filter((id) => id !== to);
  const buddies = others.flatMap((id) => personOf(before, id)?.alias ?? []);
  const shown = commitmentsOf(before)
    .filter(({ author, circle }) => circle === 'buddy' && author !== undefined && others.includes(author))
    .flatMap((commitment) => fellowCommitment(before, commitment) ?? []);
  return { to, event: { type: 'BuddiesTold', data: { buddies, shown } } };
}

function countedAs(before: Workshop, seeking: number, paired: number): WorkshopEvent {
  const count = buddyCount(before);
  return {
    type: 'BuddiesCounted',
    data: { buddies: { seeking: count.seeking + seeking, paired: count.paired + paired } },
  };
}
