import { ifAsked } from '../agenda/index.ts';
import { toTheRoom, toTrainers, withoutForTheRoom } from '../kernel/disclosure.ts';
import { copyOf } from '../kernel/json.ts';
import { doneBy } from '../people/index.ts';
import type { PartDisclosures } from '../rule.ts';
import type { Workshop, WorkshopEvent } from '../workshop.ts';
import type { ConsentOutcome, ObjectivesEvents } from './events.ts';
import { isForTheRoom, type Objective, objectiveAuthors, objectiveOf } from './state.ts';

type About = { readonly objectiveId: string };

/** Trainers see every proposal without its author; the room sees what is put forward. */
export const objectivesDisclosures: PartDisclosures<ObjectivesEvents> = {
  ObjectiveProposed: {
    facilitator: ({ author, ...data }, before) => ({
      type: 'ObjectiveProposed',
      data: { ...data, progress: withObjective(before, author) },
    }),
    projector: ({ author }, before) => ifAsked(before, 'objectives', withObjective(before, author)),
    own: (data) => (data.author === undefined ? [] : [{ to: data.author, event: { type: 'ObjectiveProposed', data } }]),
  },
  ObjectivePutForward: { ...toTrainers, ...toTheRoom(shownToTheRoom), own: toAuthor('ObjectivePutForward') },
  ObjectiveAmended: {
    ...toTrainers,
    ...toTheRoom(ifForTheRoom('ObjectiveAmended')),
    own: toAuthor('ObjectiveAmended'),
  },
  ObjectiveAgreed: { ...toTrainers, ...toTheRoom(withoutConcerns('ObjectiveAgreed')) },
  ObjectiveBlocked: { ...toTrainers, ...toTheRoom(withoutConcerns('ObjectiveBlocked')) },
  ObjectiveAdopted: { ...toTrainers, ...toTheRoom('whole' as const) },
  ObjectiveWithdrawn: {
    ...toTrainers,
    ...toTheRoom(({ objectiveId }: About, before: Workshop) =>
      ifForTheRoom('ObjectiveWithdrawn')({ objectiveId }, before),
    ),
    own: toAuthor('ObjectiveWithdrawn'),
  },
  ObjectiveReopened: withoutForTheRoom('ObjectiveReopened', 'why'),
  ObjectiveRestored: { ...toTrainers, ...toTheRoom(restoredForTheRoom), own: toAuthor('ObjectiveRestored') },
  ObjectiveGone: {},
  ObjectiveShown: {},
};

const withObjective = (before: Workshop, author: string | undefined) =>
  doneBy(before, [...objectiveAuthors(before), author]);

function shownToTheRoom({ objectiveId }: About, before: Workshop): WorkshopEvent | undefined {
  const objective = objectiveOf(before, objectiveId);
  if (!objective) return undefined;
  const { author: _author, ...rest } = copyOf(objective) as Objective;
  return { type: 'ObjectiveShown', data: { shown: { ...rest, status: 'forward', concerns: [] } } };
}

function restoredForTheRoom(data: ObjectivesEvents['ObjectiveRestored']): WorkshopEvent {
  return isForTheRoom(data)
    ? { type: 'ObjectiveRestored', data }
    : { type: 'ObjectiveGone', data: { objectiveId: data.objectiveId } };
}

/** What people wrote beside their consent is for the trainers. */
function withoutConcerns(type: 'ObjectiveAgreed' | 'ObjectiveBlocked') {
  return (data: ConsentOutcome): WorkshopEvent => ({ type, data: { ...data, concerns: [] } });
}

function ifForTheRoom<Type extends keyof ObjectivesEvents>(type: Type) {
  return (data: ObjectivesEvents[Type] & About, before: Workshop): WorkshopEvent | undefined => {
    const objective = objectiveOf(before, data.objectiveId);
    return objective && isForTheRoom(objective) ? ({ type, data } as WorkshopEvent) : undefined; // type and data belong together
  };
}

function toAuthor<Type extends keyof ObjectivesEvents>(type: Type) {
  return (data: ObjectivesEvents[Type] & About, before: Workshop) => {
    const author = objectiveOf(before, data.objectiveId)?.author;
    const event = { type, data } as WorkshopEvent; // type and data belong together
    return author === undefined ? [] : [{ to: author, event }];
  };
}
