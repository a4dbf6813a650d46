import { viewOfFocus } from '../agenda/index.ts';
import type { Inverses, Renewals } from '../rule.ts';
import type { Workshop } from '../workshop.ts';
import type { ObjectionsEvents } from './events.ts';
import { objectionOf } from './state.ts';
import { takenApart } from './taking-apart.ts';

/** Moderation can be taken back; what people wrote stays. */
export const objectionsInverses: Inverses<ObjectionsEvents> = {
  ObjectionHeld: ({ objectionId }, before) => [
    { type: 'ObjectionReleased', data: { objectionId } },
    ...viewOfFocus(before, objectionId),
  ],
  ObjectionReleased: ({ objectionId }) => [{ type: 'ObjectionHeld', data: { objectionId } }],
  ObjectionHidden: ({ objectionId }, before) => [
    { type: 'ObjectionUnhidden', data: { objectionId } },
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
};

/** Only while it still stands as the act left it. */
export const objectionsRenewals: Renewals<ObjectionsEvents> = {
  ObjectionHeld: whileIt('held'),
  ObjectionReleased: whileIt('open'),
  ObjectionHidden: whileIt('hidden'),
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
