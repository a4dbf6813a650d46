import type { Actor } from '../actor.ts';
import type { Status } from '../agenda/index.ts';
import type { Decision } from '../kernel/decision.ts';
import { type Fields, type RecordOf, record, type Shape } from '../kernel/shape.ts';
import type { RefusalCode } from '../refusals.ts';
import type { FollowUpEvent } from './events.ts';
import type { FollowUp } from './state.ts';

/** What a rule may know beside the state: the server's time (ISO 8601, UTC), and what the workshop says. */
export interface FollowUpNow {
  readonly at: string;
  readonly workshop: {
    readonly status: Status;
    readonly finishedAt?: string;
    readonly minCell: number;
    /** The trainer who leads it, by id. */
    readonly lead: string;
    /** People were asked for their intentions: from then on they may say that they want to be asked about them. */
    readonly isOffered: boolean;
  };
  /** Under which name whoever asks was there, while it can be read. */
  readonly alias?: string;
}

export type FollowUpDecision = Decision<FollowUpEvent, RefusalCode>;

/** Who may ask for something, in which shape, and what follows from it. */
export interface FollowUpRule<Data> {
  readonly who: Actor['seat'];
  readonly data: Shape<Data>;
  decide(data: Data, followUp: FollowUp, actor: Actor, now: FollowUpNow): FollowUpDecision;
}

export const rule = <F extends Fields>(
  { who, data }: { readonly who: Actor['seat']; readonly data: F },
  decide: FollowUpRule<RecordOf<F>>['decide'],
): FollowUpRule<RecordOf<F>> => ({ who, data: record(data), decide });
