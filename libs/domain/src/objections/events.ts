import type { Progress } from '../agenda/index.ts';
import type { Locale, SentenceId, StepId } from '../ids.ts';
import type { Personal } from '../kernel/personal.ts';
import type { AnswerKind, HideReason, Objection, ObjectionStatus, ResolutionSource } from './state.ts';

export interface ObjectionsEvents {
  /** `raiser` is left out of every window but the raiser's own; `progress` is only on the wire. `flags`: objectives that were decided and have an objection since. */
  ObjectionRaised: {
    readonly objectionId: string;
    readonly raiser?: string;
    readonly text: Personal;
    readonly interest?: Personal;
    readonly sentenceId?: SentenceId;
    readonly caseId?: string;
    readonly objectiveId?: string;
    readonly alias?: Personal;
    readonly language: Locale;
    readonly held: boolean;
    readonly flags?: readonly string[];
    readonly progress?: Progress;
  };
  ObjectionHeld: { readonly objectionId: string };
  ObjectionReleased: { readonly objectionId: string; readonly flags?: readonly string[] };
  /**
   * `apart`: what stood under its heading and stands for itself from now on. `follows`: the one that was hidden just before,
   * in the same breath.
   */
  ObjectionHidden: {
    readonly objectionId: string;
    readonly reason: HideReason;
    readonly apart?: readonly string[];
    readonly follows?: string;
  };
  ObjectionUnhidden: { readonly objectionId: string };
  ObjectionSupported: { readonly objectionId: string; readonly participantId: string };
  /** `from`: the objections under this heading that the person supported. */
  ObjectionSupportWithdrawn: {
    readonly objectionId: string;
    readonly participantId: string;
    readonly from: readonly string[];
  };
  /** `held`: the new words wait for the trainers, like every text in a workshop that is moderated beforehand. */
  ObjectionReworded: { readonly objectionId: string; readonly text: Personal; readonly held?: true };
  /** `support` counts the different people behind all of them. */
  ObjectionsMerged: { readonly intoId: string; readonly fromIds: readonly string[]; readonly support: number };
  ObjectionsUnmerged: { readonly objectionId: string; readonly fromId: string; readonly support: number };
  /** `author` is only in the log. */
  ObjectionAnswered: {
    readonly objectionId: string;
    readonly answerId: string;
    readonly by: 'trainer' | 'participant';
    readonly author?: string;
    readonly text: Personal;
    readonly kind: AnswerKind;
    readonly stepId?: StepId;
    readonly language?: Locale;
  };
  /** One of those who raised or support it said yes. */
  AnswerAccepted: { readonly objectionId: string; readonly answerId: string; readonly participantId: string };
  AnswerRejected: { readonly objectionId: string; readonly answerId: string; readonly why?: Personal };
  /** It is solved by its latest answer when the activity closes, unless whoever raised it says no before. By whom is not said. */
  ResolutionProposed: { readonly objectionId: string; readonly answerId: string };
  /** `follows`: the activity that closed and solved it by that. */
  ObjectionResolved: {
    readonly objectionId: string;
    readonly answerId?: string;
    readonly objectiveId?: string;
    readonly by: ResolutionSource;
    readonly follows?: string;
  };
  /** `others`: somebody else still stands behind it, so only the raiser's name leaves. */
  ObjectionWithdrawn: { readonly objectionId: string; readonly others: boolean; readonly support: number };
  ObjectionReopened: { readonly objectionId: string; readonly why?: Personal; readonly flags?: readonly string[] };
  ObjectionEscalated: { readonly objectionId: string; readonly by: 'trainer' | 'participant' };
  ObjectionParked: { readonly objectionId: string };
  /** Only by undo: it stands as it did before it was escalated, parked, or solved by the close of an activity. */
  ObjectionRestored: { readonly objectionId: string; readonly status: ObjectionStatus };
  /** Only on the wire: an objection as the room comes to see it. */
  ObjectionShown: { readonly shown: Objection; readonly flags?: readonly string[] };
  /** Only on the wire: an objection the room may no longer see. */
  ObjectionGone: { readonly objectionId: string };
  /** How many different people stand behind it: recorded where an act on one objection changes the number of another, else only on the wire. */
  SupportCounted: { readonly objectionId: string; readonly support: number };
}
