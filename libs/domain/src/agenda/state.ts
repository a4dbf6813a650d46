import type { Localized, RoleId } from '../ids.ts';
import type { Personal, Shown } from '../kernel/personal.ts';
import type { Term } from '../plays/index.ts';
import type { ActivityKind } from '../script/beats.ts';
import type { TeamMethod } from '../teams/index.ts';
import type { WorkshopEvent } from '../workshop.ts';

export const statuses = ['draft', 'lobby', 'live', 'paused', 'finished', 'archived'] as const;
export type Status = (typeof statuses)[number];

/** It came to its end, whether or not it was put away since. */
export const hasEnded = (status: Status): status is 'finished' | 'archived' =>
  status === 'finished' || status === 'archived';

/** One line of the plan. `moment` tells a self-rating when it measures; `count` how many steps are walked. */
export interface PlannedActivity {
  readonly id: string;
  readonly kind: ActivityKind;
  readonly minutes: number;
  readonly title?: Localized;
  readonly moment?: 'before' | 'after';
  readonly count?: number;
  readonly pollId?: string;
  /** How teams come about, unless the trainer wants it otherwise. */
  readonly teams?: TeamMethod;
  /** How long a play takes. */
  readonly playMinutes?: number;
  /** A team that voted on a case of its own plays that one. */
  readonly ownCases?: boolean;
}

/** Thresholds and choices of one workshop. Shares are fractions of 1. */
export interface Settings {
  readonly identity: 'auto' | 'alias' | 'named';
  readonly minCell: number;
  readonly minTotal: number;
  readonly moderation: 'off' | 'post' | 'pre';
  readonly maxParticipants: number;
  readonly retentionDays: number;
  /** Share of the eligible who must answer before consent can agree. */
  readonly quorum: number;
  /** A plenary adopts when this many percent show three fingers or more, and at most so many a fist. */
  readonly adoptPercent: number;
  readonly fistPercent: number;
}

export const defaultSettings: Settings = {
  identity: 'auto',
  minCell: 5,
  minTotal: 3,
  moderation: 'post',
  maxParticipants: 1_000,
  retentionDays: 180,
  quorum: 2 / 3,
  adoptPercent: 80,
  fistPercent: 5,
};

/** The content pack this workshop is frozen to, and the ids in it that rules ask about. */
export interface PackReference {
  readonly id: string;
  readonly version: string;
  readonly hash: string;
  /** Built-in cases: any workshop may vote on them. */
  readonly cases: readonly string[];
  /** Options of each built-in poll, by poll. */
  readonly polls: Readonly<Record<string, readonly string[]>>;
  /** How long the exercise of a step takes; workshops of before do not know. */
  readonly exerciseMinutes?: Readonly<Record<string, number>>;
  /** As what the salesperson of a built-in case buys: on a sealed card, so in no window. Workshops of before do not know. */
  readonly buyingRoles?: Readonly<Record<string, readonly RoleId[]>>;
  /** What can be agreed on in a built-in case: on no screen before it was played, so in no window. Workshops of before do not know. */
  readonly terms?: Readonly<Record<string, readonly Term[]>>;
}

export const projectorViews = [
  'join',
  'title',
  'sentence',
  'sentences',
  'scene',
  'case',
  'role',
  'roles',
  'voting',
  'tally',
  'question',
  'objections',
  'objection',
  'objective',
  'steps',
  'step',
  'lines',
  'teams',
  'teamcase',
  'briefs',
  'plays',
  'timer',
  'closing',
  'blank',
] as const;
export type ProjectorView = (typeof projectorViews)[number];

/** How many different people are done with what they do by themselves, and how many texts they wrote. */
export interface Progress {
  readonly people: number;
  readonly texts: number;
}

export interface Activity extends PlannedActivity {
  status: 'planned' | 'open' | 'closed' | 'skipped';
  openedAt?: string;
  /** Milliseconds it has been open, not counting the present opening. */
  spentMs: number;
  /** It was left for an earlier one before it was done: what the room saw, to come back to. Only the trainers know. */
  leftAt?: PictureShown;
  /** How far people are, by what they do: a step, a phase of the debriefing, a part of it, or `''`. Only in windows. */
  progress?: Record<string, Progress>;
}

export interface Timer {
  readonly timerId: string;
  endsAt: number;
  readonly seconds: number;
  readonly autoClose: boolean;
  /** Set while the workshop is paused: milliseconds that will be left when it goes on. */
  remainingMs?: number;
  elapsed: boolean;
}

/** A picture on the projector. */
export interface PictureShown {
  readonly view: Exclude<ProjectorView, 'blank'>;
  readonly focusId?: string;
}

/** What the room sees. `view` stays while the screen is blank, so that it comes back. */
export interface Projector {
  view: Exclude<ProjectorView, 'blank'>;
  focusId?: string;
  blank: boolean;
}

/** A control act that can still be taken back, and the facts that do so. */
export interface Undoable {
  readonly position: number;
  readonly type: string;
  readonly undo: readonly WorkshopEvent[];
}

/** Events after one position, up to and including another, that are in the log no more. */
export interface Loss {
  readonly after: number;
  readonly lostUpTo: number;
}

/** Who sits in a fork at its beginning: the same people once they come back, or simulated ones. */
export const forkSeats = ['people', 'simulated'] as const;
export type ForkSeats = (typeof forkSeats)[number];

/** Where a workshop left its parent: after the event at `position`, which the parent reached at `since`; here that was at `at`. */
export interface Fork {
  readonly parentId: string;
  readonly position: number;
  readonly since: string;
  readonly seats: ForkSeats;
  readonly at: string;
}

/** A moment that trainers want to find again, and what they noted at it. */
export interface Bookmark {
  readonly position: number;
  readonly label: Personal | Shown;
  readonly note?: Personal | Shown;
}

/** A trainer whom the lead invited. Who was removed stays in the list, so that their seat is known to be gone. */
export interface CoTrainer {
  readonly id: string;
  readonly name: Personal | Shown;
  status: 'invited' | 'joined' | 'removed';
}

export interface Agenda {
  title: string;
  /** In each language, where it is not the same in all. */
  titles?: Localized;
  /** The workshop of the same group that it opens with. */
  follows?: string;
  /** Of the case library, for the room to work on; the first is number 1. */
  experiences?: readonly string[];
  status: Status;
  /** Who made the workshop, and who conducts it now; only trainers know. */
  owner: string;
  lead: string;
  /** In the order in which they were invited. */
  coTrainers: CoTrainer[];
  pack: PackReference;
  locales: readonly string[];
  format: string;
  settings: Settings;
  locked: boolean;
  activities: Activity[];
  activeActivity?: string;
  timer?: Timer;
  projector: Projector;
  /** In which language the projector speaks; nobody chose one while it is not there. */
  projectorLanguage?: string;
  /** The latest last; only acts of the open activity. */
  undoable: Undoable[];
  /** Facts up to this position take something back, and cannot be taken back themselves. */
  undoneUntil: number;
  bookmarks: Bookmark[];
  /** What the database lost, and where that was found; the latest last. */
  losses: (Loss & { readonly position: number })[];
  /** Which workshops it goes on from, its parent last; of one that began by itself it is not there. */
  lineage?: readonly Fork[];
  /** Until it goes on for the first time after it left its parent: when that was, there. Meanwhile no time passes. */
  waitsSince?: string;
  /** When a pause is meant to end, in milliseconds since 1970; while it lasts, and only if the trainer said so. */
  pausedUntil?: number;
  startedAt?: string;
  /** How long everything was meant to take when it started; only trainers know. */
  plannedMs?: number;
  finishedAt?: string;
}

export const emptyAgenda = (): Agenda => ({
  title: '',
  status: 'draft',
  owner: '',
  lead: '',
  coTrainers: [],
  pack: { id: '', version: '', hash: '', cases: [], polls: {} },
  locales: [],
  format: 'custom',
  settings: defaultSettings,
  locked: false,
  activities: [],
  projector: { view: 'join', blank: false },
  undoable: [],
  undoneUntil: 0,
  bookmarks: [],
  losses: [],
});

export const activityOf = <A extends { readonly id: string }>(
  agenda: { readonly activities: readonly A[] },
  id: string,
) => agenda.activities.find((activity) => activity.id === id);
