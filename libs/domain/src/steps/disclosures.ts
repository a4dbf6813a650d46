import { toAll, toTheRoom, toTrainers } from '../kernel/disclosure.ts';
import { copyOf } from '../kernel/json.ts';
import type { PartDisclosures } from '../rule.ts';
import type { Workshop, WorkshopEvent } from '../workshop.ts';
import type { StepsEvents } from './events.ts';
import { type Line, lineOf } from './state.ts';

/** Trainers read every line without its author; the room reads a line once it is highlighted. */
export const stepsDisclosures: PartDisclosures<StepsEvents> = {
  StepOpened: toAll,
  StepCompleted: toAll,
  StepReplanned: toAll,
  LineCaptured: {
    facilitator: ({ author: _author, ...data }) => ({ type: 'LineCaptured', data }),
    own: (data) => (data.author === undefined ? [] : [{ to: data.author, event: { type: 'LineCaptured', data } }]),
  },
  LineHighlighted: { ...toTrainers, ...toTheRoom(shownToTheRoom) },
  LineUnhighlighted: { ...toTrainers, ...toTheRoom(goneFromTheRoom) },
  LineGone: {},
  LineShown: {},
};

function shownToTheRoom({ lineId }: StepsEvents['LineHighlighted'], before: Workshop): WorkshopEvent | undefined {
  const line = lineOf(before, lineId);
  if (!line) return undefined;
  const { author: _author, ...shown } = copyOf(line) as Line;
  return { type: 'LineShown', data: { shown: { ...shown, highlighted: true } } };
}

function goneFromTheRoom(data: StepsEvents['LineUnhighlighted']): WorkshopEvent {
  return { type: 'LineGone', data };
}
