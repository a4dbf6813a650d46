import type { ObjectionView } from '../views.ts';
import type { Workshop, WorkshopEvent } from '../workshop.ts';
import { objectionOf } from './state.ts';
import { countPeople, recounts, unitedUnder } from './united.ts';

/** The facts by which these stand for themselves again, and how many people are then behind whom. */
export function takenApart(workshop: Workshop, fromId: string, ids: readonly string[]): readonly WorkshopEvent[] {
  const leaving = new Set(ids.flatMap((id) => unitedUnder(workshop, id)).map(({ id }) => id));
  const stay = (united: readonly ObjectionView[]) => united.filter(({ id }) => !leaving.has(id));
  const support = countPeople(stay(unitedUnder(workshop, fromId)));
  const from = objectionOf(workshop, fromId);
  return [
    ...ids.map(
      (objectionId): WorkshopEvent => ({ type: 'ObjectionsUnmerged', data: { objectionId, fromId, support } }),
    ),
    ...ids.map(
      (objectionId): WorkshopEvent => ({
        type: 'SupportCounted',
        data: { objectionId, support: countPeople(unitedUnder(workshop, objectionId)) },
      }),
    ),
    ...(from ? recounts(workshop, from, stay) : []),
  ];
}
