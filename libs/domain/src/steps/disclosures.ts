import { toAll, toTheRoom, toTrainers } from '../kernel/disclosure.ts';
import { copyOf } from '../kernel/json.ts';
import { doneBy } from '../people/index.ts';
import { readyWith } from '../readiness/index.ts';
import type { PartDisclosures } from '../rule.ts';
import type { Workshop, WorkshopEvent } from '../workshop.ts';
import type { StepsEvents } from './events.ts';
import { type Line, lineAuthors, lineOf } from './state.ts';

/** Trainers read every line without its author; the room reads a line once it is highlighted. */
export const stepsDisclosures: PartDisclosures<StepsEvents> = {
  StepOpened: toAll,
  StepCompleted: toAll,
  StepReplanned: toAll,
  LineCaptured: {
    facilitator: ({ author, ...data }, before) => ({
      type: 'LineCaptured',
      data: data.ofCommitment ? data : { ...data, progress: withLine(before, data, author) },
    }),
    projector: (data, before) =>
      data.ofCommitment
        ? undefined // it was counted when it was made
        : { type: 'ProgressCounted', data: { ...placeOfLine(data), progress: withLine(before, data, data.author) } },
    own: (data) => (data.author === undefined ? [] : [{ to: data.author, event: { type: 'LineCaptured', data } }]),
  },
  LineWithdrawn: {
    facilitator: ({ lineId }) => ({ type: 'LineWithdrawn', data: { lineId } }),
    own: (data) => (data.author === undefined ? [] : [{ to: data.author, event: { type: 'LineWithdrawn', data } }]),
  },
  LineHighlighted: { ...toTrainers, ...toTheRoom(shownToTheRoom) },
  LineUnhighlighted: { ...toTrainers, ...toTheRoom(goneFromTheRoom) },
  LineGone: {},
  LineShown: {},
};

type Captured = StepsEvents['LineCaptured'];

const placeOfLine = ({ stepId, phase }: Pick<Captured, 'stepId' | 'phase'>) => {
  const place = stepId ?? phase;
  return place === undefined ? {} : { place };
};

/** How far the room is with what this line is for, once it is written. */
function withLine(before: Workshop, line: Omit<Captured, 'author'>, author?: string) {
  const work = { activityId: line.activityId ?? '', ...placeOfLine(line) };
  return doneBy(before, [...lineAuthors(before, work), author], readyWith(before, work));
}

function shownToTheRoom({ lineId }: StepsEvents['LineHighlighted'], before: Workshop): WorkshopEvent | undefined {
  const line = lineOf(before, lineId);
  if (!line) return undefined;
  const { author: _author, ...shown } = copyOf(line) as Line;
  return { type: 'LineShown', data: { shown: { ...shown, highlighted: true } } };
}

function goneFromTheRoom(data: StepsEvents['LineUnhighlighted']): WorkshopEvent {
  return { type: 'LineGone', data };
}
