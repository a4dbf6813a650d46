import type { SliceFolds } from '../rule.ts';
import type { Answer, Objections } from './state.ts';

/** From open to answered to resolved, and back. */
export const answersFold: SliceFolds<Objections> = {
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
  ResolutionProposed(objections, { objectionId, answerId }) {
    const objection = objections.byId[objectionId];
    if (objection) objection.proposed = answerId;
  },
  AnswerRejected(objections, { objectionId, answerId, why }) {
    const objection = objections.byId[objectionId];
    if (!objection) return;
    judge(objection.answers, answerId, why ? { verdict: 'rejected', why } : { verdict: 'rejected' });
    objection.status = 'open';
    objection.satisfied = {};
  },
  ObjectionResolved(objections, { objectionId, answerId, by }, { at }) {
    const objection = objections.byId[objectionId];
    if (!objection) return;
    judge(objection.answers, answerId, { verdict: 'accepted' });
    Object.assign(objection, { status: 'resolved', resolvedAt: at, resolvedBy: by });
  },
  ObjectionRestored(objections, { objectionId }) {
    const objection = objections.byId[objectionId];
    if (objection?.resolvedBy === undefined) return;
    delete objection.answers.at(-1)?.verdict;
    delete objection.resolvedAt;
    delete objection.resolvedBy;
  },
};

function judge(answers: readonly Answer[], answerId: string | undefined, verdict: Partial<Answer>): void {
  const answer = answers.find(({ id }) => id === answerId);
  if (answer) Object.assign(answer, verdict);
}
