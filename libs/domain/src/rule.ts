import type { Actor, ActorKind } from './actor.ts';
import type { Status } from './agenda/state.ts';
import type { Decision } from './kernel/decision.ts';
import type { Disclosures } from './kernel/disclosure.ts';
import type { Folds } from './kernel/fold.ts';
import { type Fields, type RecordOf, record, type Shape } from './kernel/shape.ts';
import type { RefusalCode } from './refusals.ts';
import type { Workshop, WorkshopEvent, WorkshopEvents } from './workshop.ts';

/** What a rule may know beside the state: the server's time (ISO 8601, UTC), and for how long nobody has heard of the lead. */
export interface Now {
  readonly at: string;
  /** Milliseconds; left out where nobody listens for them, and then they are here. */
  readonly leadSilentMs?: number;
}

export type WorkshopDecision = Decision<WorkshopEvent, RefusalCode>;

/** One command: who may give it, in which phases of the workshop, what it holds, and what follows from it. */
export interface Rule<Data> {
  readonly who: readonly ActorKind[];
  readonly during: readonly Status[];
  /** Also for a participant who left. */
  readonly evenAway?: boolean;
  readonly data: Shape<Data>;
  /** Pure: reads the whole workshop, changes nothing, reads no clock. */
  decide(data: Data, workshop: Workshop, actor: Actor, now: Now): WorkshopDecision;
}

interface Definition<F extends Fields> extends Omit<Rule<never>, 'data' | 'decide'> {
  readonly data: F;
}

/** Ties what a command does to the shapes of its fields. (Two arguments: the fields are known before `decide` is read.) */
export const rule = <F extends Fields>(
  { data, ...who }: Definition<F>,
  decide: Rule<RecordOf<F>>['decide'],
): Rule<RecordOf<F>> => ({ ...who, data: record(data), decide });

/** What a slice does with the facts it cares about. */
export type SliceFolds<Slice> = Folds<Slice, WorkshopEvents>;

/** What each fact of a part becomes in each window. */
export type PartDisclosures<Events> = Disclosures<Events, WorkshopEvents, Workshop, WorkshopEvent>;

/** How a control act is taken back: the facts that undo it, given the state just before it. */
export type Inverses<Events> = {
  readonly [Type in keyof Events]?: (data: Events[Type], before: Workshop) => readonly WorkshopEvent[];
};

/** The facts that take an act back now, at this state of the workshop, which it reached at position `since`; none if it has gone too far. */
export type Renewals<Events> = {
  readonly [Type in keyof Events]?: (
    undo: readonly WorkshopEvent[],
    now: Workshop,
    since: number,
  ) => readonly WorkshopEvent[] | undefined;
};
