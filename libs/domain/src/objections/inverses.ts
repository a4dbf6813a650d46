import type { Inverses } from '../rule.ts';
import type { ObjectionsEvents } from './events.ts';

/** Moderation can be taken back; what people wrote stays. */
export const objectionsInverses: Inverses<ObjectionsEvents> = {
  ObjectionHeld: ({ objectionId }) => [{ type: 'ObjectionReleased', data: { objectionId } }],
  ObjectionReleased: ({ objectionId }) => [{ type: 'ObjectionHeld', data: { objectionId } }],
  ObjectionHidden: ({ objectionId }) => [{ type: 'ObjectionUnhidden', data: { objectionId } }],
  ObjectionUnhidden: ({ objectionId }, { objections }) => {
    const reason = objections.byId[objectionId]?.hideReason;
    return reason ? [{ type: 'ObjectionHidden', data: { objectionId, reason } }] : [];
  },
  ObjectionsMerged: ({ intoId, fromIds }, { objections }) =>
    fromIds.map((objectionId) => ({
      type: 'ObjectionsUnmerged' as const,
      data: { objectionId, fromId: intoId, support: objections.byId[intoId]?.support ?? 0 },
    })),
  ObjectionParked: ({ objectionId }) => [{ type: 'ObjectionReopened', data: { objectionId } }],
};
