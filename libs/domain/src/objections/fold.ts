import { copyOf } from '../kernel/json.ts';
import type { SliceFolds } from '../rule.ts';
import type { Objection, ObjectionStatus, Objections, OwnObjections } from './state.ts';

/** The life of an objection; the same in the log, in every window and on its raiser's phone. */
const life: SliceFolds<Objections> = {
  ObjectionRaised(objections, { objectionId, held, ...raised }, { at }) {
    objections.byId[objectionId] = {
      ...raised,
      id: objectionId,
      status: held ? 'held' : 'open',
      released: !held,
      wordings: [],
      raiserLeft: false,
      supporters: {},
      support: 1,
      satisfied: {},
      answers: [],
      raisedAt: at,
    };
  },
  ObjectionHeld: moving('held'),
  ObjectionReleased(objections, { objectionId }) {
    const objection = objections.byId[objectionId];
    if (objection) Object.assign(objection, { status: 'open', released: true });
  },
  ObjectionEscalated: moving('escalated'),
  ObjectionParked: moving('parked'),
  ObjectionHidden(objections, { objectionId, reason }) {
    const objection = objections.byId[objectionId];
    if (!objection || objection.status === 'hidden') return;
    objection.hiddenFrom = objection.status;
    objection.hideReason = reason;
    objection.status = 'hidden';
  },
  ObjectionUnhidden(objections, { objectionId }) {
    const objection = objections.byId[objectionId];
    if (objection?.status !== 'hidden') return;
    objection.status = objection.hiddenFrom ?? 'open';
    delete objection.hiddenFrom;
    delete objection.hideReason;
  },
  ObjectionReworded(objections, { objectionId, text }) {
    const objection = objections.byId[objectionId];
    if (!objection) return;
    objection.wordings.push(objection.text);
    objection.text = text;
  },
  ObjectionWithdrawn(objections, { objectionId, others, support }) {
    const objection = objections.byId[objectionId];
    if (!objection) return;
    objection.raiserLeft = true;
    objection.support = support;
    if (!others) objection.status = 'withdrawn';
  },
};

export const objectionsFold: SliceFolds<Objections> = {
  ...life,
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
  ObjectionsMerged(objections, { intoId, fromIds, support }) {
    const into = objections.byId[intoId];
    if (into) into.support = support;
    for (const id of fromIds) {
      const from = objections.byId[id];
      if (from) Object.assign(from, { status: 'merged', mergedInto: intoId });
    }
  },
  ObjectionsUnmerged(objections, { objectionId, fromId, support }) {
    const objection = objections.byId[objectionId];
    if (objection) {
      objection.status = objection.answers.length > 0 ? 'answered' : 'open';
      delete objection.mergedInto;
    }
    const from = objections.byId[fromId];
    if (from) from.support = support;
  },
  ObjectionAnswered(objections, { objectionId, answerId, ...answer }) {
    const objection = objections.byId[objectionId];
    if (!objection) return;
    objection.answers.push({ ...answer, id: answerId });
    objection.status = 'answered';
    objection.satisfied = {};
  },
  AnswerAccepted(objections, { objectionId, participantId }) {
    const objection = objections.byId[objectionId];
    if (objection) objection.satisfied[participantId] = true;
  },
  AnswerRejected(objections, { objectionId, answerId, why }) {
    const objection = objections.byId[objectionId];
    if (!objection) return;
    judge(objection, answerId, 'rejected');
    const answer = objection.answers.find(({ id }) => id === answerId);
    if (answer && why) answer.why = why;
    objection.status = 'open';
    objection.satisfied = {};
  },
  ObjectionResolved(objections, { objectionId, answerId, by }, { at }) {
    const objection = objections.byId[objectionId];
    if (!objection) return;
    if (answerId !== undefined) judge(objection, answerId, 'accepted');
    Object.assign(objection, { status: 'resolved', resolvedAt: at, resolvedBy: by });
  },
  ObjectionReopened(objections, { objectionId }) {
    const objection = objections.byId[objectionId];
    if (!objection) return;
    objection.status = objection.released ? 'open' : 'held';
    objection.raiserLeft = false;
    objection.satisfied = {};
    delete objection.resolvedAt;
    delete objection.resolvedBy;
  },
  ObjectionShown(objections, { shown }) {
    objections.byId[shown.id] = copyOf(shown);
  },
  ObjectionGone(objections, { objectionId }) {
    delete objections.byId[objectionId];
  },
};

export const ownObjectionsFold: SliceFolds<OwnObjections> = {
  ...life,
  ObjectionSupported(own, { objectionId }) {
    own.supported[objectionId] = true;
  },
  ObjectionSupportWithdrawn(own, { from }) {
    for (const id of from) delete own.supported[id];
  },
  ObjectionReopened(own, { objectionId }) {
    const objection = own.byId[objectionId];
    if (objection) objection.status = objection.released ? 'open' : 'held';
  },
};

function moving(status: ObjectionStatus) {
  return (objections: Objections, { objectionId }: { readonly objectionId: string }) => {
    const objection = objections.byId[objectionId];
    if (objection) objection.status = status;
  };
}

function judge(objection: Objection, answerId: string, verdict: 'accepted' | 'rejected'): void {
  const answer = objection.answers.find(({ id }) => id === answerId);
  if (answer) answer.verdict = verdict;
}
