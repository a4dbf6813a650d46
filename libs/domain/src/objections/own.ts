import type { ObjectionView } from '../views.ts';
import type { Workshop } from '../workshop.ts';
import { isOpen, objectionOf } from './state.ts';
import { headOf } from './united.ts';

/** What only the raiser is told: it waits, it was hidden, or they took their name away. */
const isOwnNews = ({ status, raiserLeft }: ObjectionView): boolean =>
  status === 'held' || status === 'hidden' || status === 'withdrawn' || raiserLeft;

/** One's own objections, oldest first: as the room sees them, unless only the raiser is told better. */
export const ownObjections = (workshop: Workshop): readonly ObjectionView[] =>
  Object.values(workshop.you.objections.byId).map((own) => {
    const shown = objectionOf(workshop, own.id);
    return isOwnNews(own) || !shown ? own : shown;
  });

/** One's own objections that still stand. */
export const standingOwn = (workshop: Workshop): readonly ObjectionView[] =>
  ownObjections(workshop).filter((own) => isOpen(headOf(workshop, own)) && !own.raiserLeft);

/** Own objections with an answer on which one has not said yet whether it solves them. */
export const awaitingWord = (workshop: Workshop): readonly ObjectionView[] =>
  standingOwn(workshop).filter((own) => {
    const head = headOf(workshop, own);
    return head.status === 'answered' && workshop.you.objections.accepted[head.id] !== head.answers.at(-1)?.id;
  });

/** Objections of the others that everybody may read and that stand for themselves. */
export const othersObjections = (workshop: Workshop): readonly ObjectionView[] =>
  Object.values(workshop.objections.byId).filter(
    ({ id, status }) =>
      !Object.hasOwn(workshop.you.objections.byId, id) && status !== 'merged' && status !== 'withdrawn',
  );
