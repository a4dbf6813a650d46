import type { SentenceId } from '../ids.ts';
import type { Personal, Shown } from '../kernel/personal.ts';
import type { Workshop } from '../workshop.ts';

export const yearBands = ['under-1', '1-3', '3-10', 'over-10'] as const;
export type YearBand = (typeof yearBands)[number];

export const paymentBands = ['under-30', '30-60', '60-90', 'over-90'] as const;
export type PaymentBand = (typeof paymentBands)[number];

/** One pseudonymous salesperson, as their boss describes them. */
export interface Case {
  readonly id: string;
  /** Whose it is; only in the log and the author's own window. */
  readonly owner?: string;
  pseudonym: Personal | Shown;
  customerKind?: Personal | Shown;
  yearsBand?: YearBand;
  paymentDaysBand?: PaymentBand;
  sentenceIds: readonly SentenceId[];
  /** The author agrees that the room works on it. */
  offered: boolean;
  status: 'private' | 'spotlit' | 'withdrawn';
}

export interface Cases {
  byId: Record<string, Case>;
  /** Those that may go to the room, in the order in which that was said: who comes later changes no choice. */
  offers: string[];
  /** The case the room works on: built in, or a participant's. */
  spotlit?: string;
}

export const noCases = (): Cases => ({ byId: {}, offers: [] });

export const caseOf = (workshop: Workshop, id: string) =>
  Object.hasOwn(workshop.cases.byId, id) ? workshop.cases.byId[id] : undefined;

export const caseOwners = (workshop: Workshop) => Object.values(workshop.cases.byId).map(({ owner }) => owner);

/** Which of the experiences it is that the workshop was made with, from 1; undefined where it is none. */
export function experienceNumber({ agenda: { experiences = [] } }: Workshop, caseId: string): number | undefined {
  const index = experiences.indexOf(caseId);
  return index < 0 ? undefined : index + 1;
}

/** The trainer brought it: it is built into the pack, or an experience. */
export const isBrought = (workshop: Workshop, caseId: string): boolean =>
  workshop.agenda.pack.cases.includes(caseId) || experienceNumber(workshop, caseId) !== undefined;

/** May the room vote on it: brought by the trainer, or shown to the room by its author's leave. */
export const isOpenToTheRoom = (workshop: Workshop, caseId: string): boolean =>
  isBrought(workshop, caseId) || caseOf(workshop, caseId)?.status === 'spotlit';
