import type { ObjectionView } from '../views.ts';
import type { Workshop, WorkshopEvent } from '../workshop.ts';
import { allObjections, objectionOf, type Table } from './state.ts';

/** Objections that stand on the table under one heading: this one and all that were merged into it. */
export function unitedUnder(workshop: Table, id: string): readonly ObjectionView[] {
  const head = objectionOf(workshop, id);
  const merged = allObjections(workshop).filter(({ mergedInto }) => mergedInto === id);
  return head ? [head, ...merged.flatMap((objection) => unitedUnder(workshop, objection.id))] : [];
}

/** The objections directly under this heading. */
export const mergedInto = (workshop: Workshop, id: string): readonly string[] =>
  allObjections(workshop).flatMap((objection) => (objection.mergedInto === id ? [objection.id] : []));

/** The objection under whose heading this one stands: itself, unless it was merged. */
export function headOf(workshop: Workshop, objection: ObjectionView): ObjectionView {
  const into = objection.mergedInto === undefined ? undefined : objectionOf(workshop, objection.mergedInto);
  return into ? headOf(workshop, into) : objection;
}

/** Everybody who raised it or something merged into it, and has not taken their name away. */
export const raisersOf = (workshop: Workshop, id: string): readonly string[] => raisersIn(unitedUnder(workshop, id));

/** Everybody who supports it or something merged into it, raisers left out. */
export function supportersOf(workshop: Workshop, id: string): readonly string[] {
  const united = unitedUnder(workshop, id);
  const raisers = raisersIn(united);
  return [...new Set(united.flatMap(({ supporters }) => Object.keys(supporters)))].filter(
    (supporter) => !raisers.includes(supporter),
  );
}

/** Everybody who stands behind it, each counted once. */
export const peopleBehind = (workshop: Workshop, id: string): readonly string[] => [
  ...raisersOf(workshop, id),
  ...supportersOf(workshop, id),
];

/** What changes in the number of people behind the objections it is merged into, when this one stands differently. */
export function recounts(
  workshop: Workshop,
  objection: ObjectionView,
  differently: (united: readonly ObjectionView[]) => readonly ObjectionView[],
): readonly WorkshopEvent[] {
  const into = objection.mergedInto === undefined ? undefined : objectionOf(workshop, objection.mergedInto);
  if (!into) return [];
  const support = countPeople(differently(unitedUnder(workshop, into.id)));
  const counted: readonly WorkshopEvent[] =
    support === into.support ? [] : [{ type: 'SupportCounted', data: { objectionId: into.id, support } }];
  return [...counted, ...recounts(workshop, into, differently)];
}

/** How many different people stand behind any of these. */
export const countPeople = (objections: readonly ObjectionView[]): number =>
  new Set([...raisersIn(objections), ...objections.flatMap(({ supporters }) => Object.keys(supporters))]).size;

const raisersIn = (objections: readonly ObjectionView[]): readonly string[] => [
  ...new Set(objections.flatMap(({ raiser, raiserLeft }) => (raiser === undefined || raiserLeft ? [] : [raiser]))),
];
