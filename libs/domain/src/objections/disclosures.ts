import { ifAsked } from '../agenda/index.ts';
import { type Addressed, toTheRoom, toTrainers } from '../kernel/disclosure.ts';
import { copyOf } from '../kernel/json.ts';
import { doneBy } from '../people/index.ts';
import type { PartDisclosures } from '../rule.ts';
import type { ObjectionView } from '../views.ts';
import type { Workshop, WorkshopEvent } from '../workshop.ts';
import type { ObjectionsEvents } from './events.ts';
import { isReleased, type Objection, objectionOf, objectionRaisers, standsAgain } from './state.ts';

type About = { readonly objectionId: string };

/** Nobody learns who raised it. Trainers see every objection, the room those that are released and not hidden. */
export const objectionsDisclosures: PartDisclosures<ObjectionsEvents> = {
  ObjectionRaised: {
    facilitator: raisedAsOneOf,
    projector: (data, before) =>
      data.held ? ifAsked(before, 'objections', withObjection(before, data.raiser)) : raisedAsOneOf(data, before),
    participants: (data) => (data.held ? undefined : withoutRaiser(data)),
    own: (data) => (data.raiser === undefined ? [] : [{ to: data.raiser, event: { type: 'ObjectionRaised', data } }]),
  },
  ObjectionHeld: { ...toTrainers, ...toTheRoom(gone), own: toRaiser('ObjectionHeld') },
  ObjectionReleased: { ...toTrainers, ...toTheRoom(shownNow), own: toRaiser('ObjectionReleased') },
  ObjectionHidden: { ...toTrainers, ...toTheRoom(gone), own: toRaiser('ObjectionHidden') },
  ObjectionUnhidden: { ...toTrainers, ...toTheRoom(shownAgain), own: toRaiser('ObjectionUnhidden') },
  ObjectionSupported: {
    facilitator: counted(1),
    ...toTheRoom(ifItIsPublic(counted(1))),
    own: (data) => [{ to: data.participantId, event: { type: 'ObjectionSupported', data } }],
  },
  ObjectionSupportWithdrawn: {
    facilitator: counted(-1),
    ...toTheRoom(ifItIsPublic(counted(-1))),
    own: (data) => [{ to: data.participantId, event: { type: 'ObjectionSupportWithdrawn', data } }],
  },
  ObjectionReworded: { ...toTrainers, ...toTheRoom(reworded), own: toRaiser('ObjectionReworded') },
  ObjectionsMerged: { ...toTrainers, ...toTheRoom(mergedForTheRoom), own: mergedForRaisers },
  ObjectionsUnmerged: { ...toTrainers, ...toTheRoom(unmergedForTheRoom), own: toRaiser('ObjectionsUnmerged') },
  ObjectionAnswered: { facilitator: withoutAuthor, ...toTheRoom(ifItIsPublic(withoutAuthor)) },
  AnswerAccepted: { own: (data) => [{ to: data.participantId, event: { type: 'AnswerAccepted', data } }] },
  AnswerRejected: { ...toTrainers, ...toTheRoom(ifItIsPublic(whyIfNotModerated('AnswerRejected'))) },
  ResolutionProposed: whereItIsPublic('ResolutionProposed'),
  ObjectionResolved: whereItIsPublic('ObjectionResolved'),
  ObjectionWithdrawn: { ...whereItIsPublic('ObjectionWithdrawn'), own: toRaiser('ObjectionWithdrawn') },
  ObjectionReopened: {
    ...toTrainers,
    ...toTheRoom(ifItIsPublic(whyIfNotModerated('ObjectionReopened'))),
    own: toRaiser('ObjectionReopened'),
  },
  ObjectionEscalated: whereItIsPublic('ObjectionEscalated'),
  ObjectionParked: whereItIsPublic('ObjectionParked'),
  ObjectionRestored: whereItIsPublic('ObjectionRestored'),
  ObjectionShown: {},
  ObjectionGone: {},
  SupportCounted: whereItIsPublic('SupportCounted'),
};

type Reduce<Data> = (data: Data, before: Workshop) => WorkshopEvent | undefined;

const isPublic = (id: string, before: Workshop): boolean => {
  const objection = objectionOf(before, id);
  return objection !== undefined && isReleased(objection);
};

/** Only where the room could read the objection just before. */
function ifItIsPublic<Data extends About>(how: Reduce<Data>): Reduce<Data> {
  return (data, before) => (isPublic(data.objectionId, before) ? how(data, before) : undefined);
}

function whereItIsPublic<Type extends keyof ObjectionsEvents>(type: Type) {
  const same = (data: ObjectionsEvents[Type] & About) => ({ type, data }) as WorkshopEvent; // type and data belong together
  return { ...toTrainers, ...toTheRoom(ifItIsPublic(same)) };
}

function withoutRaiser({ raiser: _raiser, ...data }: ObjectionsEvents['ObjectionRaised']): WorkshopEvent {
  return { type: 'ObjectionRaised', data };
}

/** With how many there are by now: for the screens of trainers and of the room, no phone. */
function raisedAsOneOf({ raiser, ...data }: ObjectionsEvents['ObjectionRaised'], before: Workshop): WorkshopEvent {
  return { type: 'ObjectionRaised', data: { ...data, progress: withObjection(before, raiser) } };
}

const withObjection = (before: Workshop, raiser: string | undefined) =>
  doneBy(before, [...objectionRaisers(before), raiser]);

function withoutAuthor({ author: _author, ...data }: ObjectionsEvents['ObjectionAnswered']): WorkshopEvent {
  return { type: 'ObjectionAnswered', data };
}

/** What a participant gives as a reason cannot wait for the trainers; where texts must wait, the room does without. */
function whyIfNotModerated<Type extends 'AnswerRejected' | 'ObjectionReopened'>(type: Type) {
  return (data: ObjectionsEvents[Type], before: Workshop): WorkshopEvent => {
    const { why: _why, ...rest } = data;
    return { type, data: before.agenda.settings.moderation === 'pre' ? rest : data } as WorkshopEvent; // type and data belong together
  };
}

function gone({ objectionId }: About, before: Workshop): WorkshopEvent | undefined {
  return isPublic(objectionId, before) ? { type: 'ObjectionGone', data: { objectionId } } : undefined;
}

function reworded(data: ObjectionsEvents['ObjectionReworded'], before: Workshop): WorkshopEvent | undefined {
  if (data.held) return gone(data, before);
  return isPublic(data.objectionId, before) ? { type: 'ObjectionReworded', data } : undefined;
}

function shownNow(
  { objectionId, flags }: ObjectionsEvents['ObjectionReleased'],
  before: Workshop,
): WorkshopEvent | undefined {
  const objection = objectionOf(before, objectionId);
  if (!objection) return undefined;
  const shown = shownAs({ ...objection, status: standsAgain(objection), released: true }, before);
  return { type: 'ObjectionShown', data: flags ? { shown, flags } : { shown } };
}

function shownAgain({ objectionId }: About, before: Workshop): WorkshopEvent | undefined {
  const objection = objectionOf(before, objectionId);
  if (objection?.status !== 'hidden') return undefined;
  const unhidden = { ...objection, status: objection.hiddenFrom ?? 'open' } as const;
  return isReleased(unhidden) ? { type: 'ObjectionShown', data: { shown: shownAs(unhidden, before) } } : undefined;
}

/** An objection without anybody's name on it, without words that it no longer has, and without reasons that nobody released. */
function shownAs(objection: ObjectionView, { agenda: { settings } }: Workshop): Objection {
  const { raiser: _raiser, hiddenFrom: _from, hideReason: _reason, ...rest } = copyOf(objection) as Objection;
  const answers = rest.answers.map(({ author: _author, why, ...answer }) =>
    why === undefined || settings.moderation === 'pre' ? answer : { ...answer, why },
  );
  return { ...rest, wordings: [], answers, supporters: {}, satisfied: {} };
}

/** The room hears only of those it can read; of the others only that more people stand behind this one. */
function mergedForTheRoom(
  { intoId, fromIds, support }: ObjectionsEvents['ObjectionsMerged'],
  before: Workshop,
): WorkshopEvent | undefined {
  if (!isPublic(intoId, before)) return undefined;
  const known = fromIds.filter((id) => isPublic(id, before));
  return { type: 'ObjectionsMerged', data: { intoId, fromIds: known, support } };
}

/** Each raiser hears where their own went, also one that the room cannot read: the answer to the heading is theirs to judge. */
function mergedForRaisers({ intoId, fromIds, support }: ObjectionsEvents['ObjectionsMerged'], before: Workshop) {
  const raiserOf = (id: string) => objectionOf(before, id)?.raiser;
  const raisers = [...new Set(fromIds.flatMap((id) => raiserOf(id) ?? []))];
  return raisers.map((to): Addressed<WorkshopEvent> => {
    const theirs = fromIds.filter((id) => raiserOf(id) === to);
    return { to, event: { type: 'ObjectionsMerged', data: { intoId, fromIds: theirs, support } } };
  });
}

function unmergedForTheRoom(data: ObjectionsEvents['ObjectionsUnmerged'], before: Workshop): WorkshopEvent | undefined {
  if (isPublic(data.objectionId, before)) return { type: 'ObjectionsUnmerged', data };
  const counted: WorkshopEvent = { type: 'SupportCounted', data: { objectionId: data.fromId, support: data.support } };
  return isPublic(data.fromId, before) ? counted : undefined;
}

function counted(change: 1 | -1): Reduce<About> {
  return ({ objectionId }, before) => {
    const objection = objectionOf(before, objectionId);
    if (!objection) return undefined;
    return { type: 'SupportCounted', data: { objectionId, support: objection.support + change } };
  };
}

function toRaiser<Type extends keyof ObjectionsEvents>(type: Type) {
  return (data: ObjectionsEvents[Type] & About, before: Workshop) => {
    const raiser = objectionOf(before, data.objectionId)?.raiser;
    const event = { type, data } as WorkshopEvent; // type and data belong together
    return raiser === undefined ? [] : [{ to: raiser, event }];
  };
}
