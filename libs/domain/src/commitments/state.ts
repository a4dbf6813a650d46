import type { Personal, Shown } from '../kernel/personal.ts';
import { msOf } from '../kernel/recorded.ts';
import type { Workshop } from '../workshop.ts';
import { commitmentLimits } from './limits.ts';

/** Whether the salesperson is told of it: in the order of the poll about the same. */
export const tellings = ['no', 'later', 'ifAsked', 'upfront'] as const;
export type Telling = (typeof tellings)[number];

/** An intention in the form that is kept best: in which situation one will do what (P. M. Gollwitzer, 1999). */
export interface Intention {
  readonly situation: Personal | Shown;
  readonly response: Personal | Shown;
  /** The first day there is occasion for it: a date, YYYY-MM-DD. */
  readonly firstOn?: string;
  readonly tell?: Telling;
}

/** With whom somebody shares a commitment: who keeps them to it, who played with them, or everybody. */
export const circles = ['buddy', 'team', 'room'] as const;
export type Circle = (typeof circles)[number];

/** What somebody will do differently. Nobody else reads it unless they share it. */
export interface Commitment {
  readonly id: string;
  /** Only in the log and the author's own window. */
  readonly author?: string;
  intention: Intention | { readonly erased: true };
  circle?: Circle;
  /** Who was shown it: only in the log. */
  readers?: string[];
  /** It was shown to somebody: only in the author's own window. */
  isShown?: true;
}

/** A commitment as a fellow reads it. */
export interface FellowCommitment extends Pick<Commitment, 'id' | 'intention'> {
  readonly circle: Circle;
  /** Under which alias its author goes. */
  readonly by?: Personal | Shown;
}

/** How many want a buddy and have none yet, and how many have one. */
export interface BuddyCount {
  readonly seeking: number;
  readonly paired: number;
}

export interface Commitments {
  byId: Record<string, Commitment>;
  /** Who wants a buddy and has none; in the order in which they said so. Only in the log, as the pairs are. */
  seeking: string[];
  /** Two people each, or three. */
  pairs: string[][];
  /** Only in the trainers' window. */
  buddies?: BuddyCount;
}

/** What a participant knows: their own, what fellows share with them, and who their buddies are. */
export interface OwnCommitments {
  byId: Record<string, Commitment>;
  ofFellows: Record<string, FellowCommitment>;
  seeksBuddy?: true;
  buddies?: readonly (Personal | Shown)[];
}

export const noCommitments = (): Commitments => ({ byId: {}, seeking: [], pairs: [] });
export const noOwnCommitments = (): OwnCommitments => ({ byId: {}, ofFellows: {} });

/** Whom somebody has for a buddy. */
export const buddiesOf = ({ commitments }: Pick<Workshop, 'commitments'>, participantId: string): readonly string[] =>
  (commitments.pairs.find((pair) => pair.includes(participantId)) ?? []).filter((id) => id !== participantId);

/** How many want a buddy, as far as this window tells. */
export const buddyCount = ({ commitments: { buddies, seeking, pairs } }: Pick<Workshop, 'commitments'>): BuddyCount =>
  buddies ?? { seeking: seeking.length, paired: pairs.flat().length };

export const commitmentOf = (workshop: Workshop, id: string) =>
  Object.hasOwn(workshop.commitments.byId, id) ? workshop.commitments.byId[id] : undefined;

export const commitmentsOf = (workshop: Workshop) => Object.values(workshop.commitments.byId);

export const commitmentAuthors = (workshop: Workshop) => commitmentsOf(workshop).map(({ author }) => author);

/** Until when one can still make or change one after the workshop, in milliseconds since 1970; undefined while it runs. */
export const commitmentsUntilMs = ({ agenda: { finishedAt } }: Workshop): number | undefined =>
  finishedAt === undefined ? undefined : msOf(finishedAt) + commitmentLimits.openAfterFinishMs;

/** People were asked to commit themselves: from then on they may, also when the workshop has moved on. */
export const haveCommitmentsBegun = ({ agenda }: Workshop): boolean =>
  agenda.activities.some(({ kind, status }) => kind === 'commitments' && (status === 'open' || status === 'closed'));
