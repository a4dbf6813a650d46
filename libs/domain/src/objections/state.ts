import type { Locale, SentenceId, StepId } from '../ids.ts';
import type { Personal, Shown } from '../kernel/personal.ts';
import type { ObjectionView } from '../views.ts';
import type { Workshop } from '../workshop.ts';

export const answerKinds = ['clarify', 'concede', 'trade', 'reframe', 'decline'] as const;
export type AnswerKind = (typeof answerKinds)[number];

export const hideReasons = ['names-someone', 'off-topic', 'offensive', 'duplicate'] as const;
export type HideReason = (typeof hideReasons)[number];

export interface Answer {
  readonly id: string;
  readonly by: 'trainer' | 'participant';
  /** Only in the log. */
  readonly author?: string;
  readonly text: Personal | Shown;
  readonly kind: AnswerKind;
  readonly stepId?: StepId;
  /** What it was written in, where that is known. */
  readonly language?: Locale;
  verdict?: 'accepted' | 'rejected';
  why?: Personal | Shown;
}

export type ObjectionStatus =
  | 'held'
  | 'open'
  | 'answered'
  | 'resolved'
  | 'withdrawn'
  | 'escalated'
  | 'parked'
  | 'merged'
  | 'hidden';

/**
 * All who raised it said yes; a proposal that none of them said no to; an objective that takes it in. The last two were
 * recorded before: they told whether whoever raised it was there.
 */
export type ResolutionSource = 'raisers' | 'unopposed' | 'objective' | 'majority-of-supporters' | 'trainer-for-absent';

export interface Objection {
  readonly id: string;
  /** Who raised it; only in the log and the raiser's own window. */
  readonly raiser?: string;
  /** Shown only if the raiser asked for it. */
  readonly alias?: Personal | Shown;
  text: Personal | Shown;
  /** Earlier wordings, oldest first. */
  wordings: (Personal | Shown)[];
  /** The position at which it got the words it has. */
  wordedAt: number;
  readonly interest?: Personal | Shown;
  readonly sentenceId?: SentenceId;
  readonly caseId?: string;
  readonly objectiveId?: string;
  readonly language: Locale;
  status: ObjectionStatus;
  /** The room may read it, unless it is hidden. */
  released: boolean;
  /** What it comes back to when it is shown again. */
  hiddenFrom?: ObjectionStatus;
  hideReason?: HideReason;
  mergedInto?: string;
  /** What it comes back to when it is taken apart again. */
  mergedFrom?: ObjectionStatus;
  /** The raiser took their name away, but others stand behind it. */
  raiserLeft: boolean;
  /** By participant; only in the log. */
  supporters: Record<string, true>;
  /** Different people who raised or support it. */
  support: number;
  /** Raisers and supporters who said that the latest answer solves it; only in the log. */
  satisfied: Record<string, true>;
  answers: Answer[];
  /** The answer that was proposed as the one that solves it; while that is the latest, nobody needs to propose it again. */
  proposed?: string;
  /** So long ago as it stands; in a fork that is later than the event that says so. */
  raisedAt: string;
  resolvedAt?: string;
  resolvedBy?: ResolutionSource;
}

export interface Objections {
  byId: Record<string, Objection>;
}

/** What a participant knows of their own objections, and which of others they support. */
export interface OwnObjections {
  byId: Record<string, Objection>;
  supported: Record<string, true>;
  /** The answer, by objection, that this participant said solves it. */
  accepted: Record<string, string>;
}

export const noObjections = (): Objections => ({ byId: {} });
export const noOwnObjections = (): OwnObjections => ({ byId: {}, supported: {}, accepted: {} });

/** Whatever has objections in it. */
export type Table = Pick<Workshop, 'objections'>;

export const objectionOf = (workshop: Table, id: string): ObjectionView | undefined =>
  Object.hasOwn(workshop.objections.byId, id) ? workshop.objections.byId[id] : undefined;

export const allObjections = (workshop: Table): readonly ObjectionView[] => Object.values(workshop.objections.byId);

/** Whose they are that were raised to the case; those about an objective belong to its vote. */
export const objectionRaisers = (workshop: Table) =>
  allObjections(workshop)
    .filter(({ objectiveId }) => objectiveId === undefined)
    .map(({ raiser }) => raiser);

type Standing = { readonly status: ObjectionStatus };

/** May everybody in the room read it. */
export const isReleased = ({ released, status }: Standing & { readonly released: boolean }): boolean =>
  released && status !== 'held' && status !== 'hidden';

/** Still on the table: neither solved nor gone. */
export const isOpen = ({ status }: Standing): boolean =>
  status === 'held' || status === 'open' || status === 'answered' || status === 'escalated';

/** No longer a subject of its own. */
export const isOffTheTable = ({ status }: Standing): boolean => status === 'withdrawn' || status === 'merged';

/** It will be solved when the activity closes, unless whoever raised it says no. */
export const isToBeResolved = ({ status, answers, proposed }: Pick<ObjectionView, 'status' | 'answers' | 'proposed'>) =>
  status === 'answered' && proposed !== undefined && proposed === answers.at(-1)?.id;

/** How it stands when it is released or reopened: answered, if nobody judged the latest answer yet. */
export const standsAgain = ({ answers }: Pick<ObjectionView, 'answers'>): 'answered' | 'open' =>
  answers.length > 0 && answers.at(-1)?.verdict === undefined ? 'answered' : 'open';
