import { accept, refuse } from '../kernel/decision.ts';
import { id, list } from '../kernel/shape.ts';
import { rule } from '../rule.ts';
import type { Workshop } from '../workshop.ts';
import { isOpen, objectionOf, raisersOf, unitedUnder } from './state.ts';

export const mergeRules = {
  /** Says that several objections are one. People are united, never added up: who stood behind two stands behind one. */
  MergeObjections: rule(
    { who: ['trainer', 'participant'], during: ['live', 'paused'], data: { intoId: id, fromIds: list(id, 1, 20) } },
    ({ intoId, fromIds }, workshop, actor) => {
      const into = objectionOf(workshop, intoId);
      const from = fromIds.map((fromId) => objectionOf(workshop, fromId));
      if (!into || !isMergeable(into) || !from.every((objection) => objection && isMergeable(objection))) {
        return refuse('not-found');
      }
      if (fromIds.includes(intoId) || new Set(fromIds).size < fromIds.length) return refuse('merge-cycle');
      if (from.some((objection) => objection?.objectiveId !== into.objectiveId)) return refuse('merge-across');
      const all = [intoId, ...fromIds];
      if (actor.seat === 'participant' && !all.every((each) => raisersOf(workshop, each).includes(actor.id))) {
        return refuse('not-raiser');
      }
      return accept({ type: 'ObjectionsMerged', data: { intoId, fromIds, support: peopleBehind(workshop, all) } });
    },
  ),
  /** "Mine is another one": the trainer or its raiser takes it apart again. */
  UnmergeObjections: rule(
    { who: ['trainer', 'participant'], during: ['live', 'paused'], data: { objectionId: id } },
    ({ objectionId }, workshop, actor) => {
      const objection = objectionOf(workshop, objectionId);
      const fromId = objection?.mergedInto;
      if (!objection || fromId === undefined) return refuse('not-found');
      if (actor.seat === 'participant' && !raisersOf(workshop, objectionId).includes(actor.id))
        return refuse('not-raiser');
      const leaving = new Set(unitedUnder(workshop, objectionId).map(({ id: known }) => known));
      const staying = unitedUnder(workshop, fromId).filter(({ id: known }) => !leaving.has(known));
      return accept({ type: 'ObjectionsUnmerged', data: { objectionId, fromId, support: countPeople(staying) } });
    },
  ),
};

const isMergeable = (objection: Workshop['objections']['byId'][string]): boolean =>
  isOpen(objection) && objection.mergedInto === undefined;

/** How many different people stand behind these objections and all that was merged into them. */
const peopleBehind = (workshop: Workshop, ids: readonly string[]): number =>
  countPeople(ids.flatMap((each) => unitedUnder(workshop, each)));

function countPeople(objections: readonly Workshop['objections']['byId'][string][]): number {
  const people = objections.flatMap(({ raiser, raiserLeft, supporters }) => [
    ...(raiser === undefined || raiserLeft ? [] : [raiser]),
    ...Object.keys(supporters),
  ]);
  return new Set(people).size;
}
