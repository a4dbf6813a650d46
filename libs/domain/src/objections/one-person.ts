import { copyOf } from '../kernel/json.ts';
import type { Workshop, WorkshopEvent } from '../workshop.ts';
import type { Objection, Objections, OwnObjections, Table } from './state.ts';
import { countPeople, unitedUnder } from './united.ts';

/**
 * Two seats turned out to be one person's: whatever names the one names the other from now on. What nobody can do alone goes:
 * supporting one's own objection, and a yes that only one of two who stood behind the same one has given.
 */
export function becomeOne(objections: Objections, mergedId: string, keptId: string): void {
  const workshop = { objections };
  const said = Object.values(objections.byId).map(
    (objection) => [objection, saysYes(workshop, objection, mergedId, keptId)] as const, // before any of them changes
  );
  for (const [objection, isSatisfied] of said) {
    const { satisfied, supporters, answers } = objection;
    if (objection.raiser === mergedId) Object.assign(objection, { raiser: keptId });
    delete satisfied[mergedId];
    delete satisfied[keptId];
    if (isSatisfied) satisfied[keptId] = true;
    if (Object.hasOwn(supporters, mergedId)) supporters[keptId] = true;
    delete supporters[mergedId];
    if (objection.raiser === keptId && !objection.raiserLeft) delete supporters[keptId];
    for (const answer of answers) if (answer.author === mergedId) Object.assign(answer, { author: keptId });
  }
}

/** Whether one person said yes who sat on both seats: where both stood behind it, both must have. */
function saysYes(workshop: Table, { id, satisfied }: Objection, mergedId: string, keptId: string): boolean {
  const yes = [mergedId, keptId].map((seat) => Object.hasOwn(satisfied, seat));
  if (!yes.some(Boolean)) return false;
  const united = unitedUnder(workshop, id);
  const stands = (seat: string) =>
    united.some(({ raiser, supporters }) => raiser === seat || Object.hasOwn(supporters, seat));
  return stands(mergedId) && stands(keptId) ? yes.every(Boolean) : yes.some(Boolean);
}

/** How many stand behind each objection once these are one, where that is another number. */
export function recountsOfOne(workshop: Workshop, mergedId: string, keptId: string): readonly WorkshopEvent[] {
  const after = asOne(workshop, mergedId, keptId);
  return Object.values(after.objections.byId).flatMap(({ id: objectionId, mergedInto, support }) => {
    const people = countPeople(unitedUnder(after, objectionId));
    return mergedInto !== undefined || people === support
      ? []
      : [{ type: 'SupportCounted', data: { objectionId, support: people } } as const];
  });
}

/** What the kept seat knows of its objections from now on: those the other one raised, and all it stands behind. */
export function objectionsOfOne(workshop: Workshop, mergedId: string, keptId: string): OwnObjections {
  const raised = Object.values(workshop.objections.byId).filter(({ raiser }) => raiser === mergedId);
  const { byId } = asOne(workshop, mergedId, keptId).objections;
  const all = Object.values(byId);
  const latest = all.flatMap(({ id, satisfied, answers }) => {
    const answer = answers.at(-1);
    return answer && Object.hasOwn(satisfied, keptId) ? [[id, answer.id] as const] : [];
  });
  return {
    byId: Object.fromEntries(raised.flatMap(({ id }) => (byId[id] ? [[id, ownOf(byId[id])]] : []))),
    supported: Object.fromEntries(
      all.filter(({ supporters }) => Object.hasOwn(supporters, keptId)).map(({ id }) => [id, true as const]),
    ),
    accepted: Object.fromEntries(latest),
  };
}

/** A copy, which may be written to. */
function asOne(workshop: Workshop, mergedId: string, keptId: string): Table & { readonly objections: Objections } {
  const objections = copyOf(workshop.objections) as Objections;
  becomeOne(objections, mergedId, keptId);
  return { objections };
}

/** As its raiser's own window has it: who stands behind it, and what was answered, is in everybody's. */
const ownOf = ({ proposed: _proposed, resolvedAt: _at, resolvedBy: _by, ...objection }: Objection): Objection => ({
  ...objection,
  supporters: {},
  satisfied: {},
  support: 1,
  answers: [],
});
