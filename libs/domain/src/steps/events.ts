import type { Progress } from '../agenda/index.ts';
import type { DebriefPhase, Locale, StepId } from '../ids.ts';
import type { Personal } from '../kernel/personal.ts';
import type { Line } from './state.ts';

export interface StepsEvents {
  /** `follows` is the step that this one completed by being opened. */
  StepOpened: { readonly stepId: StepId; readonly follows?: StepId };
  StepCompleted: { readonly stepId: StepId };
  /** Only by undo: the step was not opened after all. */
  StepReplanned: { readonly stepId: StepId };
  /** `author` is left out of every window but the author's own. `progress` is only on the wire. */
  LineCaptured: {
    readonly lineId: string;
    readonly author?: string;
    readonly stepId?: StepId;
    readonly phase?: DebriefPhase;
    readonly activityId?: string;
    readonly text: Personal;
    readonly ofCommitment?: true;
    readonly progress?: Progress;
    readonly language?: Locale;
  };
  /** Its author took it back before the room saw it. `author` is left out of every window but their own. */
  LineWithdrawn: { readonly lineId: string; readonly author?: string };
  LineHighlighted: { readonly lineId: string };
  LineUnhighlighted: { readonly lineId: string };
  /** Only on the wire: a line that the room may no longer read. */
  LineGone: { readonly lineId: string };
  /** Only on the wire: a line as the room comes to see it. */
  LineShown: { readonly shown: Line };
}
