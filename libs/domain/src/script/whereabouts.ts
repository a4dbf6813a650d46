import { decide } from '../decide.ts';
import type { RoundView } from '../views.ts';
import type { Workshop, WorkshopEvent } from '../workshop.ts';
import { type Cue, isSamePicture, type Picture, pictureNow, pictureOf } from './cue.ts';
import { cuesOf } from './script.ts';

/** Where the workshop is in the script of the open activity. */
export interface Whereabouts {
  readonly cues: readonly Cue[];
  /** The cue the room is at, or was at before something else was shown; -1 before the first. */
  readonly index: number;
  /** Its picture is what the projector shows. */
  readonly onStage: boolean;
}

/** Finds the cue by what the projector shows; when that is none of the script, by what it showed before. */
export function whereabouts(workshop: Workshop): Whereabouts {
  const cues = cuesOf(workshop);
  const [now, ...earlier] = picturesShown(workshop);
  const index = now ? indexOf(now, cues) : undefined;
  if (index !== undefined) return { cues, index, onStage: true };
  for (const picture of earlier) {
    const before = indexOf(picture, cues);
    if (before !== undefined && before >= 0) return { cues, index: before, onStage: false };
  }
  const subject = subjectShown(workshop, cues);
  return { cues, index: subject >= 0 ? subject : lastShowable(workshop, cues), onStage: false };
}

/** The cue about what a round of the trainer's own asks about. */
function subjectShown({ agenda, rounds }: Workshop, cues: readonly Cue[]): number {
  const subject = rounds.byId[agenda.projector.focusId ?? '']?.subject;
  return subject === undefined ? -1 : cues.findLastIndex(({ done, picture }) => done && picture.focusId === subject);
}

/** The last of the cues with this picture that are done; the one before it where none is done yet. */
function indexOf(picture: Picture, cues: readonly Cue[]): number | undefined {
  const has = (cue: Cue) => isSamePicture(cue.picture, picture);
  const done = cues.findLastIndex((cue) => cue.done && has(cue));
  if (done >= 0) return done;
  const first = cues.findIndex(has);
  return first < 0 ? undefined : first - 1;
}

/** What the projector shows and, as far as it can be taken back, what it showed before; latest first. */
function picturesShown(workshop: Workshop): readonly Picture[] {
  const earlier = workshop.agenda.undoable.flatMap(({ undo }) =>
    undo.flatMap((event) => pictureIn(event as WorkshopEvent)),
  );
  return [pictureNow(workshop), ...earlier.reverse()];
}

function pictureIn(event: WorkshopEvent): Picture | readonly [] {
  if (event.type !== 'ProjectorViewChanged' || event.data.view === 'blank') return [];
  return pictureOf(event.data.view, event.data.focusId);
}

/** The last cue that can be shown before something is left to do. */
function lastShowable(workshop: Workshop, cues: readonly Cue[]): number {
  const undone = cues.findIndex(({ done }) => !done);
  const before = undone < 0 ? cues : cues.slice(0, undone);
  return before.findLastIndex((cue) => isShowable(cue, workshop));
}

/** May the room see it now. */
export const isShowable = ({ done, picture }: Cue, workshop: Workshop): boolean => done && isFit(picture, workshop);

/** The same of any picture. */
export const isFit = (picture: Picture, workshop: Workshop): boolean =>
  decide({ kind: 'ShowOnProjector', data: picture }, workshop, leadOf(workshop), workshop).ok;

/** Would the log take the lead's latest act back now. */
export const canUndo = (workshop: Workshop): boolean =>
  decide({ kind: 'Undo', data: {} }, workshop, leadOf(workshop), workshop).ok;

/** Would the log open this round again for the lead. */
export const canReopen = (workshop: Workshop, roundId: string): boolean =>
  decide({ kind: 'ReopenRound', data: { roundId } }, workshop, leadOf(workshop), workshop).ok;

/** Would the log let the lead ask the same once more. */
export const canAskAgain = (workshop: Workshop, { id, ballot, subject }: RoundView): boolean =>
  decide({ kind: 'OpenRound', data: { roundId: `${id} again`, ballot, subject } }, workshop, leadOf(workshop), workshop)
    .ok;

const leadOf = ({ agenda }: Workshop) => ({ seat: 'facilitator', id: agenda.lead }) as const;
