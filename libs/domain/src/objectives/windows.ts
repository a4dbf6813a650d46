import { copyOf } from '../kernel/json.ts';
import { toTrainers } from '../kernel/window.ts';
import type { PartDisclosures } from '../rule.ts';
import type { Workshop, WorkshopEvent } from '../workshop.ts';
import type { ConsentOutcome, ObjectivesEvents } from './events.ts';
import { isForTheRoom, type Objective } from './state.ts';

type About = { readonly objectiveId: string };

/** Trainers see every proposal without its author; the room sees what is put forward. */
export const objectivesWindows: PartDisclosures<ObjectivesEvents> = {
  ObjectiveProposed: {
    facilitator: ({ author: _author, ...data }) => ({ type: 'ObjectiveProposed', data }),
    own: (data) => (data.author === undefined ? [] : [{ to: data.author, event: { type: 'ObjectiveProposed', data } }]),
  },
  ObjectivePutForward: { ...toTrainers, ...toTheRoom(shownToTheRoom), own: toAuthor('ObjectivePutForward') },
  ObjectiveAmended: {
    ...toTrainers,
    ...toTheRoom((data, before) => ifForTheRoom('ObjectiveAmended', data, before)),
    own: toAuthor('ObjectiveAmended'),
  },
  ObjectiveAgreed: {
    ...toTrainers,
    ...toTheRoom((data: ConsentOutcome) => ({ type: 'ObjectiveAgreed', data: { ...data, concerns: [] } })),
  },
  ObjectiveBlocked: {
    ...toTrainers,
    ...toTheRoom((data: ConsentOutcome) => ({ type: 'ObjectiveBlocked', data: { ...data, concerns: [] } })),
  },
  ObjectiveAdopted: { ...toTrainers, projector: 'whole', participants: 'whole' },
  ObjectiveWithdrawn: {
    ...toTrainers,
    ...toTheRoom((data, before) => ifForTheRoom('ObjectiveWithdrawn', data, before)),
    own: toAuthor('ObjectiveWithdrawn'),
  },
  ObjectiveReopened: { ...toTrainers, projector: 'whole', participants: 'whole' },
  ObjectiveShown: {},
};

function toTheRoom<Data>(how: (data: Data, before: Workshop) => WorkshopEvent | undefined) {
  return { projector: how, participants: how };
}

function shownToTheRoom({ objectiveId }: About, before: Workshop): WorkshopEvent | undefined {
  const objective = before.objectives.byId[objectiveId];
  if (!objective) return undefined;
  const { author: _author, ...rest } = copyOf(objective) as Objective;
  return { type: 'ObjectiveShown', data: { shown: { ...rest, status: 'forward', concerns: [] } } };
}

function ifForTheRoom<Type extends keyof ObjectivesEvents>(
  type: Type,
  data: ObjectivesEvents[Type] & About,
  before: Workshop,
): WorkshopEvent | undefined {
  const objective = before.objectives.byId[data.objectiveId];
  return objective && isForTheRoom(objective) ? ({ type, data } as WorkshopEvent) : undefined; // type and data belong together
}

function toAuthor<Type extends keyof ObjectivesEvents>(type: Type) {
  return (data: ObjectivesEvents[Type] & About, before: Workshop) => {
    const author = before.objectives.byId[data.objectiveId]?.author;
    const event = { type, data } as WorkshopEvent; // type and data belong together
    return author === undefined ? [] : [{ to: author, event }];
  };
}
