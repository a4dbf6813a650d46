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

/** What somebody will do differently. Nobody else ever reads it. */
export interface Commitment {
  readonly id: string;
  /** Only in the log and the author's own window. */
  readonly author?: string;
  intention: Intention | { readonly erased: true };
}

export interface Commitments {
  byId: Record<string, Commitment>;
}

export const noCommitments = (): Commitments => ({ byId: {} });

export const commitmentOf = (workshop: Workshop, id: string) =>
  Object.hasOwn(workshop.commitments.byId, id) ? workshop.commitments.byId[id] : undefined;

export const commitmentsOf = (workshop: Workshop) => Object.values(workshop.commitments.byId);

/** Until when one can still make or change one after the workshop, in milliseconds since 1970; undefined while it runs. */
export const commitmentsUntilMs = ({ agenda: { finishedAt } }: Workshop): number | undefined =>
  finishedAt === undefined ? undefined : msOf(finishedAt) + commitmentLimits.openAfterFinishMs;

/** People were asked to commit themselves: from then on they may, also when the workshop has moved on. */
export const haveCommitmentsBegun = ({ agenda }: Workshop): boolean =>
  agenda.activities.some(({ kind, status }) => kind === 'commitments' && (status === 'open' || status === 'closed'));
