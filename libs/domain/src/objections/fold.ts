import { inTurn } from '../kernel/fold.ts';
import { later, msOf } from '../kernel/recorded.ts';
import type { SliceFolds } from '../rule.ts';
import { answersFold } from './answers-fold.ts';
import { mergesFold } from './merges-fold.ts';
import { becomeOne } from './one-person.ts';
import { type ObjectionStatus, type Objections, type OwnObjections, standsAgain } from './state.ts';

/** The life of an objection; the same in the log, in every window and on its raiser's phone. */
const life: SliceFolds<Objections> = {
  ObjectionRaised(objections, { objectionId, held, flags: _flags, progress: _progress, ...raised }, { at, position }) {
    objections.byId[objectionId] = {
      ...raised,
      id: objectionId,
      status: held ? 'held' : 'open',
      released: !held,
      wordings: [],
      wordedAt: position,
      raiserLeft: false,
      supporters: {},
      support: 1,
      satisfied: {},
      answers: [],
      raisedAt: at,
    };
  },
  /** One that stands stands as long as it did before. */
  WorkshopForked({ byId }, { since }, { at }) {
    for (const objection of Object.values(byId)) {
      if (objection.resolvedAt === undefined) objection.raisedAt = later(objection.raisedAt, msOf(at) - msOf(since));
    }
  },
  ObjectionHeld(objections, { objectionId }) {
    const objection = objections.byId[objectionId];
    if (objection) Object.assign(objection, { status: 'held', released: false });
  },
  ObjectionReleased(objections, { objectionId }) {
    const objection = objections.byId[objectionId];
    if (objection) Object.assign(objection, { status: standsAgain(objection), released: true });
  },
  ObjectionEscalated: moving('escalated'),
  ObjectionParked: moving('parked'),
  ObjectionRestored(objections, { objectionId, status }) {
    moving(status)(objections, { objectionId });
  },
  ObjectionHidden(objections, { objectionId, reason }) {
    const objection = objections.byId[objectionId];
    if (!objection || objection.status === 'hidden') return;
    Object.assign(objection, { status: 'hidden', hiddenFrom: objection.status, hideReason: reason });
  },
  ObjectionUnhidden(objections, { objectionId }) {
    const objection = objections.byId[objectionId];
    if (objection?.status !== 'hidden') return;
    objection.status = objection.hiddenFrom ?? 'open';
    delete objection.hiddenFrom;
    delete objection.hideReason;
  },
  ObjectionReworded(objections, { objectionId, text, held }, { position }) {
    const objection = objections.byId[objectionId];
    if (!objection) return;
    objection.wordings.push(objection.text);
    objection.text = text;
    objection.wordedAt = position;
    if (held) Object.assign(objection, { status: 'held', released: false });
  },
  ObjectionWithdrawn(objections, { objectionId, others, support }) {
    const objection = objections.byId[objectionId];
    if (!objection) return;
    objection.raiserLeft = true;
    objection.support = support;
    if (others) return;
    if (objection.status === 'hidden') objection.hiddenFrom = 'withdrawn';
    else objection.status = 'withdrawn';
  },
  ObjectionReopened(objections, { objectionId }) {
    const objection = objections.byId[objectionId];
    if (!objection) return;
    if (objection.status === 'withdrawn') objection.raiserLeft = false;
    const onTheTable = objection.mergedInto === undefined ? standsAgain(objection) : 'merged';
    objection.status = objection.released ? onTheTable : 'held';
    objection.satisfied = {};
    delete objection.proposed;
    delete objection.resolvedAt;
    delete objection.resolvedBy;
  },
};

const supportFold: SliceFolds<Objections> = {
  ObjectionSupported(objections, { objectionId, participantId }) {
    const objection = objections.byId[objectionId];
    if (!objection || Object.hasOwn(objection.supporters, participantId)) return;
    objection.supporters[participantId] = true;
    objection.support += 1;
  },
  ObjectionSupportWithdrawn(objections, { objectionId, participantId, from }) {
    for (const id of from) delete objections.byId[id]?.supporters[participantId];
    const objection = objections.byId[objectionId];
    if (objection) objection.support -= 1;
  },
  SupportCounted(objections, { objectionId, support }) {
    const objection = objections.byId[objectionId];
    if (objection) objection.support = support;
  },
  ObjectionShown(objections, { shown }) {
    objections.byId[shown.id] = shown;
  },
  ObjectionGone(objections, { objectionId }) {
    delete objections.byId[objectionId];
  },
};

/** Two seats were one person's. */
export const objectionsOfOnePerson: SliceFolds<Objections> = {
  ParticipantsMerged: (objections, { keptId, mergedId }) => becomeOne(objections, mergedId, keptId),
};

export const objectionsFold = inTurn(life, supportFold, mergesFold, answersFold);

export const ownObjectionsFold: SliceFolds<OwnObjections> = {
  ...life,
  ObjectionsMerged: (own, data, meta) => mergesFold.ObjectionsMerged?.(own, data, meta),
  ObjectionsUnmerged: (own, data, meta) => mergesFold.ObjectionsUnmerged?.(own, data, meta),
  ObjectionSupported(own, { objectionId }) {
    own.supported[objectionId] = true;
  },
  ObjectionSupportWithdrawn(own, { objectionId, from }) {
    for (const id of [objectionId, ...from]) delete own.supported[id];
  },
  AnswerAccepted(own, { objectionId, answerId }) {
    own.accepted[objectionId] = answerId;
  },
  ParticipantsMerged(own, { brought }) {
    if (!brought) return;
    Object.assign(own.byId, brought.objections.byId);
    own.supported = brought.objections.supported;
    own.accepted = brought.objections.accepted;
  },
};

function moving(status: ObjectionStatus) {
  return (objections: Objections, { objectionId }: { readonly objectionId: string }) => {
    const objection = objections.byId[objectionId];
    if (objection) objection.status = status;
  };
}
