import { accept, refuse } from '../kernel/decision.ts';
import { id } from '../kernel/shape.ts';
import { rule } from '../rule.ts';
import type { ObjectionView } from '../views.ts';
import type { Workshop, WorkshopEvent } from '../workshop.ts';
import { isOpen, isReleased, objectionOf } from './state.ts';
import { headOf, raisersOf, supportersOf, unitedUnder } from './united.ts';

const about = { objectionId: id };

export const supportRules = {
  /** "Mine too." Once per person, whatever is merged into it. */
  SupportObjection: rule(
    { who: ['participant'], during: ['live'], data: about },
    ({ objectionId }, workshop, { id: participantId }) => {
      const objection = objectionOf(workshop, objectionId);
      if (!objection || !isReleased(objection) || !isOpen(objection)) return refuse('not-found');
      if (raisersOf(workshop, objectionId).includes(participantId)) return refuse('own-objection');
      if (supportersOf(workshop, objectionId).includes(participantId)) return refuse('already-supported');
      return accept({ type: 'ObjectionSupported', data: { objectionId, participantId } });
    },
  ),
  WithdrawSupport: rule(
    { who: ['participant'], during: ['live'], data: about },
    ({ objectionId }, workshop, { id: participantId }) => {
      const objection = objectionOf(workshop, objectionId);
      const head = objection && headOf(workshop, objection);
      return head && supportersOf(workshop, head.id).includes(participantId)
        ? accept(withdrawn(workshop, head, participantId))
        : refuse('no-vote');
    },
  ),
};

const withdrawn = (workshop: Workshop, head: ObjectionView, participantId: string): WorkshopEvent => ({
  type: 'ObjectionSupportWithdrawn',
  data: {
    objectionId: head.id,
    participantId,
    from: unitedUnder(workshop, head.id).flatMap(({ id: known, supporters }) =>
      Object.hasOwn(supporters, participantId) ? [known] : [],
    ),
  },
});
