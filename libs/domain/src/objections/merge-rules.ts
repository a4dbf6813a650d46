import { accept, refuse } from '../kernel/decision.ts';
import { id, list } from '../kernel/shape.ts';
import { rule } from '../rule.ts';
import type { ObjectionView } from '../views.ts';
import { isOpen, isReleased, objectionOf } from './state.ts';
import { takenApart } from './taking-apart.ts';
import { countPeople, raisersOf, unitedUnder } from './united.ts';

export const mergeRules = {
  /** Says that several objections are one. People are united, never added up: who stood behind two stands behind one. */
  MergeObjections: rule(
    { who: ['trainer', 'participant'], during: ['live', 'paused'], data: { intoId: id, fromIds: list(id, 1, 20) } },
    ({ intoId, fromIds }, workshop, actor) => {
      if (fromIds.includes(intoId) || new Set(fromIds).size < fromIds.length) return refuse('merge-cycle');
      const into = objectionOf(workshop, intoId);
      const from = fromIds.flatMap((fromId) => objectionOf(workshop, fromId) ?? []);
      if (!into || from.length < fromIds.length) return refuse('not-found');
      if (fromIds.some((fromId) => unitedUnder(workshop, fromId).some((each) => each.id === intoId)))
        return refuse('merge-cycle');
      if (from.every(({ mergedInto }) => mergedInto === intoId)) return accept();
      if (![into, ...from].every(isMergeable)) return refuse('not-found');
      if (from.some(({ objectiveId }) => objectiveId !== into.objectiveId)) return refuse('merge-across');
      if (!isReleased(into) && from.some(isReleased)) return refuse('not-revealed');
      const all = [intoId, ...fromIds];
      if (actor.seat === 'participant' && !all.every((each) => raisersOf(workshop, each).includes(actor.id))) {
        return refuse('not-raiser');
      }
      const support = countPeople(all.flatMap((each) => unitedUnder(workshop, each)));
      return accept({ type: 'ObjectionsMerged', data: { intoId, fromIds, support } });
    },
  ),
  /** "Mine is another one": the trainer or its raiser takes it apart again. */
  UnmergeObjections: rule(
    { who: ['trainer', 'participant'], during: ['live', 'paused'], data: { objectionId: id } },
    ({ objectionId }, workshop, actor) => {
      const objection = objectionOf(workshop, objectionId);
      if (objection?.mergedInto === undefined || objection.status === 'withdrawn') return refuse('not-found');
      if (actor.seat === 'participant' && !raisersOf(workshop, objectionId).includes(actor.id))
        return refuse('not-raiser');
      return accept(...takenApart(workshop, objection.mergedInto, [objectionId]));
    },
  ),
};

const isMergeable = (objection: ObjectionView): boolean => isOpen(objection) && objection.mergedInto === undefined;
