import { viewOfFocus } from '../agenda/index.ts';
import { objectiveOf } from '../objectives/index.ts';
import type { Inverses, Renewals } from '../rule.ts';
import type { Workshop, WorkshopEvent, WorkshopEvents } from '../workshop.ts';
import type { ObjectionsEvents } from './events.ts';
import { isOpen, objectionOf } from './state.ts';
import { takenApart } from './taking-apart.ts';
import { countPeople, unitedUnder } from './united.ts';

/** Moderation can be taken back; what people wrote stays. */
export const objectionsInverses: Inverses<ObjectionsEvents> = {
  ObjectionHeld: ({ objectionId }, before) => [
    { type: 'ObjectionReleased', data: { objectionId } },
    ...viewOfFocus(before, objectionId),
  ],
  ObjectionReleased: ({ objectionId, flags = [] }, before) => [
    { type: 'ObjectionHeld', data: { objectionId } },
    ...flags.flatMap((objectiveId) => standingOf(objectiveId, before)),
  ],
  ObjectionHidden: ({ objectionId, apart }, before) => [
    { type: 'ObjectionUnhidden', data: { objectionId } },
    ...(apart ? [together(objectionId, apart)] : []),
    ...viewOfFocus(before, objectionId),
  ],
  ObjectionUnhidden({ objectionId }, before) {
    const reason = objectionOf(before, objectionId)?.hideReason;
    return reason ? [{ type: 'ObjectionHidden', data: { objectionId, reason } }] : [];
  },
  ObjectionsMerged: ({ intoId, fromIds }, before) => [
    ...fromIds.map((objectionId) => ({
      type: 'ObjectionsUnmerged' as const,
      data: { objectionId, fromId: intoId, support: 0 }, // counted when it is taken back
    })),
    ...fromIds.flatMap((objectionId) => viewOfFocus(before, objectionId)),
  ],
  ObjectionEscalated: (data, before) => (data.by === 'trainer' ? restored(data, before) : []),
  ObjectionParked: restored,
  ObjectionResolved: (data, before) => (data.by === 'unopposed' ? restored(data, before) : []),
};

/** Only while it still stands as the act left it. */
export const objectionsRenewals: Renewals<ObjectionsEvents> = {
  ObjectionHeld(undo, now, since) {
    const { moderation } = now.agenda.settings;
    const [first] = undo;
    const held = first?.type === 'ObjectionReleased' ? objectionOf(now, first.data.objectionId) : undefined;
    const isUnread = moderation === 'pre' && held !== undefined && held.wordedAt > since; // nobody has read these words yet
    return isUnread ? undefined : whileIt('held')(undo, now, since);
  },
  ObjectionReleased(undo, now, since) {
    const held = whileIt('open')(undo, now, since);
    return held?.filter((event) => event.type !== 'ObjectiveRestored' || standsAs(event.data, now));
  },
  ObjectionHidden(undo, now) {
    const shown = undo.filter((event) => event.type === 'ObjectionUnhidden' && isHidden(event.data.objectionId, now));
    if (shown.length === 0) return undefined;
    const ids = new Set(shown.map((event) => 'objectionId' in event.data && event.data.objectionId));
    const merged = undo.flatMap((event) =>
      event.type === 'ObjectionsMerged' && ids.has(event.data.intoId) ? againTogether(event.data, now, ids) : [],
    );
    return [...shown, ...merged, ...undo.filter(({ type }) => type === 'ProjectorViewChanged')];
  },
  ObjectionEscalated: whileIt('escalated'),
  ObjectionParked: whileIt('parked'),
  ObjectionsMerged(undo, now) {
    const apart = undo.flatMap((event) => (event.type === 'ObjectionsUnmerged' ? [event.data] : []));
    const [first] = apart;
    const merged = apart.filter(({ objectionId, fromId }) => objectionOf(now, objectionId)?.mergedInto === fromId);
    if (!first || merged.length === 0) return undefined;
    const views = undo.filter(({ type }) => type === 'ProjectorViewChanged');
    const ids = merged.map(({ objectionId }) => objectionId);
    return [...takenApart(now, first.fromId, ids), ...views];
  },
};

const isHidden = (id: string, now: Workshop): boolean => objectionOf(now, id)?.status === 'hidden';

const together = (intoId: string, fromIds: readonly string[]): WorkshopEvent => ({
  type: 'ObjectionsMerged',
  data: { intoId, fromIds, support: 0 }, // counted when it is taken back
});

/** Those that still stand for themselves, or will when they are shown again too, under their heading again. */
function againTogether(
  { intoId, fromIds }: ObjectionsEvents['ObjectionsMerged'],
  now: Workshop,
  shown: ReadonlySet<unknown>,
): readonly WorkshopEvent[] {
  const apart = fromIds.filter((id) => {
    const objection = objectionOf(now, id);
    if (!objection || objection.mergedInto !== undefined) return false;
    const { status, hiddenFrom } = objection;
    return isOpen({ status: status === 'hidden' && shown.has(id) ? (hiddenFrom ?? status) : status });
  });
  const support = countPeople([intoId, ...apart].flatMap((id) => unitedUnder(now, id)));
  return apart.length > 0 ? [{ type: 'ObjectionsMerged', data: { intoId, fromIds: apart, support } }] : [];
}

/** How an objective stands, for putting it back. */
function standingOf(objectiveId: string, workshop: Workshop): readonly WorkshopEvent[] {
  const objective = objectiveOf(workshop, objectiveId);
  if (!objective) return [];
  const { status, flagged, needsNewVersion } = objective;
  return [{ type: 'ObjectiveRestored', data: { objectiveId, status, flagged, needsNewVersion } }];
}

/** Nothing but the flag has changed since. */
function standsAs({ objectiveId, status }: WorkshopEvents['ObjectiveRestored'], now: Workshop): boolean {
  return objectiveOf(now, objectiveId)?.status === status;
}

function restored({ objectionId }: { readonly objectionId: string }, before: Workshop) {
  const status = objectionOf(before, objectionId)?.status;
  return status ? [{ type: 'ObjectionRestored' as const, data: { objectionId, status } }] : [];
}

type Renewal = NonNullable<Renewals<ObjectionsEvents>['ObjectionHeld']>;

function whileIt(status: string): Renewal {
  return (undo, now) => {
    const [first] = undo;
    const id = first && 'objectionId' in first.data ? first.data.objectionId : '';
    return objectionOf(now, id)?.status === status ? undo : undefined;
  };
}
