import type { Localized } from '../ids.ts';
import type { Personal } from '../kernel/personal.ts';
import type { Counts } from '../people/index.ts';
import type { ActivityKind } from '../script/beats.ts';
import type {
  Fork,
  Loss,
  PackReference,
  PictureShown,
  PlannedActivity,
  Progress,
  ProjectorView,
  Settings,
  Timer,
} from './state.ts';

export interface AgendaEvents {
  WorkshopCreated: {
    readonly title: string;
    /** In each language, where it is not the same in all; a recording of before has none. */
    readonly titles?: Localized;
    readonly pack: PackReference;
    readonly locales: readonly string[];
    readonly format: string;
    readonly plan: readonly PlannedActivity[];
    readonly settings: Settings;
    readonly lead: string;
    /** The workshop of the same group that it opens with. What it opens with stands there, and in no fact of this one. */
    readonly follows?: string;
    /** Of the case library, by their ids, which are theirs as cases here. Their words stand where they were told, and in no fact of this one. */
    readonly experiences?: readonly string[];
  };
  WorkshopRevised: {
    /** With it the titles in each language are these, or none any more. */
    readonly title?: string;
    readonly titles?: Localized;
    readonly plan?: readonly PlannedActivity[];
    readonly settings?: Settings;
  };
  LobbyOpened: Nothing;
  LobbyLocked: Nothing;
  LobbyUnlocked: Nothing;
  WorkshopStarted: Nothing;
  /** `until`: when it is meant to go on, in milliseconds since 1970, server time. Nothing goes on by itself. */
  WorkshopPaused: { readonly until?: number };
  WorkshopResumed: Nothing;
  WorkshopFinished: Nothing;
  WorkshopReopened: { readonly reason?: Personal };
  WorkshopArchived: Nothing;
  /** The lead keeps a place for one more trainer. */
  CoTrainerInvited: { readonly trainerId: string; readonly name: Personal };
  CoTrainerJoined: { readonly trainerId: string };
  CoTrainerRemoved: { readonly trainerId: string };
  /** Another trainer leads from now on; `takenOver`: they took it, since nobody heard of the one before. */
  ControlHandedOver: { readonly toTrainerId: string; readonly takenOver?: true };
  /** `follows` is the activity that this one closed by being opened; `timeboxSec` starts its clock at once. */
  ActivityOpened: {
    readonly activityId: string;
    readonly kind: ActivityKind;
    readonly follows?: string;
    readonly timeboxSec?: number;
  };
  /** `leftAt`: it is left for an earlier one before it is done, at this picture. */
  ActivityClosed: { readonly activityId: string; readonly leftAt?: PictureShown };
  ActivitySkipped: { readonly activityId: string };
  /** `follows` is the activity that this one closed by being opened again. */
  ActivityReopened: { readonly activityId: string; readonly reason?: Personal; readonly follows?: string };
  /** Only by undo: the activity stands in the plan as if it had not been opened or skipped. */
  ActivityReplanned: { readonly activityId: string };
  /** `endsAt` in milliseconds since 1970, server time. */
  TimerStarted: {
    readonly timerId: string;
    readonly endsAt: number;
    readonly seconds: number;
    readonly autoClose?: true;
  };
  TimerExtended: { readonly timerId: string; readonly endsAt: number };
  TimerStopped: { readonly timerId: string };
  TimerElapsed: { readonly timerId: string };
  /** Only by undo: the clock stands as it did, or there is none again. */
  TimerRestored: { readonly timer?: Timer };
  ProjectorViewChanged: { readonly view: ProjectorView; readonly focusId?: string };
  /** Only on the wire: how far the room is with what people do by themselves; who is, and in which words, is not said. */
  ProgressCounted: { readonly place?: string; readonly progress: Progress };
  /** A language of the screens, by its tag: in which the room reads what the screen itself says. */
  ProjectorLanguageChosen: { readonly language: string };
  /** `note`: what trainers want to remember of it, for themselves. */
  MomentBookmarked: { readonly label: Personal; readonly note?: Personal };
  /**
   * From here on it goes on in a workshop of its own: the events before are those of another one, up to `position`, which that one
   * reached at `since`. `title`: where it has one of its own.
   */
  WorkshopForked: Omit<Fork, 'at'> & {
    readonly title?: string;
    readonly lead: string;
    /** Only on the wire: how many are here then, for those who may not know who. */
    readonly counts?: Counts;
  };
  /** The database came back without the events after one position, up to another, which had been shown and promised. */
  HistoryLost: Loss;
  /** The facts that follow it, up to position `until`, take back the one at `targetPosition`. */
  ActionUndone: {
    readonly targetPosition: number;
    readonly undoes: string;
    readonly until: number;
    readonly reason?: Personal;
  };
}

type Nothing = Readonly<Record<never, never>>;
