import { copyOf } from '../kernel/json.ts';
import { toTrainers } from '../kernel/window.ts';
import type { PartDisclosures } from '../rule.ts';
import type { Workshop, WorkshopEvent } from '../workshop.ts';
import type { ObjectionsEvents } from './events.ts';
import { isReleased, type Objection, raisersOf, supportersOf } from './state.ts';

type About = { readonly objectionId: string };

/** Nobody learns who raised it. Trainers see every objection, the room those that are released and not hidden. */
export const objectionsWindows: PartDisclosures<ObjectionsEvents> = {
  ObjectionRaised: {
    facilitator: withoutRaiser,
    projector: (data) => (data.held ? undefined : withoutRaiser(data)),
    participants: (data) => (data.held ? undefined : withoutRaiser(data)),
    own: (data) => (data.raiser === undefined ? [] : [{ to: data.raiser, event: { type: 'ObjectionRaised', data } }]),
  },
  ObjectionHeld: { ...toTrainers, ...toTheRoom(gone), own: toRaiser('ObjectionHeld') },
  ObjectionReleased: { ...toTrainers, ...toTheRoom(shownAs('open')), own: toRaiser('ObjectionReleased') },
  ObjectionHidden: { ...toTrainers, ...toTheRoom(gone), own: toRaiser('ObjectionHidden') },
  ObjectionUnhidden: { ...toTrainers, ...toTheRoom(shownAgain), own: toRaiser('ObjectionUnhidden') },
  ObjectionSupported: {
    facilitator: counted(1),
    ...toTheRoom(counted(1)),
    own: (data) => [{ to: data.participantId, event: { type: 'ObjectionSupported', data } }],
  },
  ObjectionSupportWithdrawn: {
    facilitator: counted(-1),
    ...toTheRoom(counted(-1)),
    own: (data) => [{ to: data.participantId, event: { type: 'ObjectionSupportWithdrawn', data } }],
  },
  ObjectionReworded: {
    ...toTrainers,
    ...toTheRoom(ifReleased('ObjectionReworded')),
    own: toRaiser('ObjectionReworded'),
  },
  ObjectionsMerged: { ...toTrainers, projector: 'whole', participants: 'whole' },
  ObjectionsUnmerged: { ...toTrainers, projector: 'whole', participants: 'whole' },
  ObjectionAnswered: {
    facilitator: withoutAuthor,
    ...toTheRoom((data: ObjectionsEvents['ObjectionAnswered'], before) =>
      ifReleased('ObjectionAnswered')(data, before) ? withoutAuthor(data) : undefined,
    ),
  },
  AnswerAccepted: { own: (data) => [{ to: data.participantId, event: { type: 'AnswerAccepted', data } }] },
  AnswerRejected: { ...toTrainers, ...toTheRoom(ifReleased('AnswerRejected')) },
  ObjectionResolved: { ...toTrainers, ...toTheRoom(ifReleased('ObjectionResolved')) },
  ObjectionWithdrawn: {
    ...toTrainers,
    ...toTheRoom(ifReleased('ObjectionWithdrawn')),
    own: toRaiser('ObjectionWithdrawn'),
  },
  ObjectionReopened: {
    ...toTrainers,
    ...toTheRoom(ifReleased('ObjectionReopened')),
    own: toRaiser('ObjectionReopened'),
  },
  ObjectionEscalated: { ...toTrainers, ...toTheRoom(ifReleased('ObjectionEscalated')) },
  ObjectionParked: { ...toTrainers, ...toTheRoom(ifReleased('ObjectionParked')) },
  ObjectionShown: {},
  ObjectionGone: {},
  SupportCounted: {},
};

type Reduce<Data> = (data: Data, before: Workshop) => WorkshopEvent | undefined;

function toTheRoom<Data>(how: Reduce<Data>) {
  return { projector: how, participants: how };
}

function withoutRaiser({ raiser: _raiser, ...data }: ObjectionsEvents['ObjectionRaised']): WorkshopEvent {
  return { type: 'ObjectionRaised', data };
}

function withoutAuthor({ author: _author, ...data }: ObjectionsEvents['ObjectionAnswered']): WorkshopEvent {
  return { type: 'ObjectionAnswered', data };
}

/** The same fact, when the room could read the objection just before. */
function ifReleased<Type extends keyof ObjectionsEvents>(type: Type): Reduce<ObjectionsEvents[Type] & About> {
  return (data, before) => {
    const objection = before.objections.byId[data.objectionId];
    return objection && isReleased(objection) ? ({ type, data } as WorkshopEvent) : undefined; // type and data belong together
  };
}

function gone({ objectionId }: About, before: Workshop): WorkshopEvent | undefined {
  const objection = before.objections.byId[objectionId];
  return objection && isReleased(objection) ? { type: 'ObjectionGone', data: { objectionId } } : undefined;
}

function shownAs(status: Objection['status']): Reduce<About> {
  return ({ objectionId }, before) => {
    const objection = before.objections.byId[objectionId];
    return (
      objection && {
        type: 'ObjectionShown',
        data: { shown: { ...publicView(objection, before), status, released: true } },
      }
    );
  };
}

function shownAgain({ objectionId }: About, before: Workshop): WorkshopEvent | undefined {
  const objection = before.objections.byId[objectionId];
  const status = objection?.hiddenFrom ?? 'open';
  return objection && isReleased({ ...objection, status }) ? shownAs(status)({ objectionId }, before) : undefined;
}

/** An objection without anybody's name on it. */
function publicView(objection: Workshop['objections']['byId'][string], before: Workshop): Objection {
  const { raiser: _raiser, hiddenFrom: _from, hideReason: _reason, ...rest } = copyOf(objection) as Objection;
  const support = raisersOf(before, objection.id).length + supportersOf(before, objection.id).length;
  const answers = rest.answers.map(({ author: _author, ...answer }) => answer);
  return { ...rest, answers, supporters: {}, satisfied: {}, support };
}

function counted(change: 1 | -1): Reduce<About> {
  return ({ objectionId }, before) => {
    const objection = before.objections.byId[objectionId];
    if (!objection) return undefined;
    return { type: 'SupportCounted', data: { objectionId, support: objection.support + change } };
  };
}

function toRaiser<Type extends keyof ObjectionsEvents>(type: Type) {
  return (data: ObjectionsEvents[Type] & About, before: Workshop) => {
    const raiser = before.objections.byId[data.objectionId]?.raiser;
    const event = { type, data } as WorkshopEvent; // type and data belong together
    return raiser === undefined ? [] : [{ to: raiser, event }];
  };
}
