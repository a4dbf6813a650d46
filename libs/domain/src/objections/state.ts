import type { Locale, SentenceId, StepId } from '../ids.ts';
import type { Personal, Shown } from '../kernel/personal.ts';
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

export interface Objection {
  readonly id: string;
  /** Who raised it; only in the log and the raiser's own window. */
  readonly raiser?: string;
  /** Shown only if the raiser asked for it. */
  readonly alias?: Personal | Shown;
  text: Personal | Shown;
  /** Earlier wordings, oldest first. */
  wordings: (Personal | Shown)[];
  readonly interest?: Personal | Shown;
  readonly sentenceId?: SentenceId;
  readonly caseId?: string;
  readonly objectiveId?: string;
  readonly language: Locale;
  status: ObjectionStatus;
  /** The room was allowed to read it at some time. */
  released: boolean;
  /** What it comes back to when it is shown again. */
  hiddenFrom?: ObjectionStatus;
  hideReason?: HideReason;
  mergedInto?: string;
  /** The raiser took their name away, but others stand behind it. */
  raiserLeft: boolean;
  /** By participant; only in the log. */
  supporters: Record<string, true>;
  /** Different people who raised or support it. */
  support: number;
  /** Raisers and supporters who said that the latest answer solves it; only in the log. */
  satisfied: Record<string, true>;
  answers: Answer[];
  readonly raisedAt: string;
  resolvedAt?: string;
  resolvedBy?: 'raisers' | 'majority-of-supporters' | 'trainer-for-absent' | 'objective';
}

export interface Objections {
  byId: Record<string, Objection>;
}

/** What a participant knows of their own objections, and which of others they support. */
export interface OwnObjections {
  byId: Record<string, Objection>;
  supported: Record<string, true>;
}

export const noObjections = (): Objections => ({ byId: {} });
export const noOwnObjections = (): OwnObjections => ({ byId: {}, supported: {} });

export const objectionOf = (workshop: Workshop, id: string) =>
  Object.hasOwn(workshop.objections.byId, id) ? workshop.objections.byId[id] : undefined;

export const allObjections = (workshop: Workshop) => Object.values(workshop.objections.byId);

/** Objections that stand on the table under one heading: this one and all that were merged into it. */
export function unitedUnder(workshop: Workshop, id: string): readonly Workshop['objections']['byId'][string][] {
  const head = objectionOf(workshop, id);
  const merged = allObjections(workshop).filter(({ mergedInto }) => mergedInto === id);
  return head ? [head, ...merged.flatMap((objection) => unitedUnder(workshop, objection.id))] : [];
}

/** Everybody who raised it or something merged into it, and has not taken their name away. */
export const raisersOf = (workshop: Workshop, id: string): readonly string[] => [
  ...new Set(
    unitedUnder(workshop, id).flatMap(({ raiser, raiserLeft }) => (raiser === undefined || raiserLeft ? [] : [raiser])),
  ),
];

/** Everybody who supports it or something merged into it, raisers left out. */
export function supportersOf(workshop: Workshop, id: string): readonly string[] {
  const raisers = raisersOf(workshop, id);
  const supporters = new Set(unitedUnder(workshop, id).flatMap((objection) => Object.keys(objection.supporters)));
  return [...supporters].filter((supporter) => !raisers.includes(supporter));
}

/** May everybody in the room read it. */
export const isReleased = ({
  released,
  status,
}: {
  readonly released: boolean;
  readonly status: ObjectionStatus;
}): boolean => released && status !== 'held' && status !== 'hidden';

/** Still on the table: neither solved nor gone. */
export const isOpen = ({ status }: { readonly status: ObjectionStatus }): boolean =>
  status === 'held' || status === 'open' || status === 'answered' || status === 'escalated';
