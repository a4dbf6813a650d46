import type { Projector } from '../agenda/state.ts';
import type { WorkshopCommand } from '../commands.ts';
import type { ActivityView } from '../views.ts';
import type { Workshop } from '../workshop.ts';
import type { Beat } from './beats.ts';

/** What the projector shows. */
export type Picture = Readonly<Omit<Projector, 'blank'>>;

/** Makes the ids of what a command creates, one at each call. */
export type MakeId = () => string;

/** One moment of the script: it only shows a picture, or makes something happen that brings the picture with it. */
export interface Cue<B extends Beat = Beat> {
  readonly beat: B;
  readonly picture: Picture;
  readonly commands?: (make: MakeId) => readonly WorkshopCommand[];
  /** Nothing is left to do here but to show the picture. */
  readonly done: boolean;
  /** What this picture asks for before the script goes on; it can also be left. */
  readonly calls?: Call;
  /** What begins here takes so long: a clock starts with it. */
  readonly seconds?: number;
  /** So many texts wait for the trainer here, and the room has none to read: before that there is no going on. */
  readonly unread?: number;
  /** So many have not read their card: whoever presses is asked first whether it begins all the same. */
  readonly unreadCards?: number;
}

/** An objective needs other words, or its words a second vote. */
export type Call = Readonly<{ objectiveId: string; missing: 'new-words' | 'another-vote' }>;

/** The cues of one kind of activity, given how far the workshop is. */
export type CuesOf<B extends Beat> = (workshop: Workshop, activity: ActivityView) => readonly Cue<B>[];

/** A cue that only shows a picture. */
export const showing = <B extends Beat>(beat: B, view: Picture['view'], focusId?: string): Cue<B> => ({
  beat,
  picture: pictureOf(view, focusId),
  done: true,
});

export const pictureOf = (view: Picture['view'], focusId?: string): Picture =>
  focusId === undefined ? { view } : { view, focusId };

/** The title of the activity: the room sees it when the activity opens. */
export const titled = <B extends Beat>(beat: B, { id }: ActivityView): Cue<B> => showing(beat, 'title', id);

/** What the projector shows, or will show again when it is no longer blank. */
export const pictureNow = ({ agenda: { projector } }: Workshop): Picture =>
  pictureOf(projector.view, projector.focusId);

export const isSamePicture = (a: Picture, b: Picture): boolean => a.view === b.view && a.focusId === b.focusId;
