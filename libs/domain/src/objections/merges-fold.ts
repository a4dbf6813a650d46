import type { SliceFolds } from '../rule.ts';
import type { Objections } from './state.ts';

/** Objections that were said to be one, and those that were taken apart again. */
export const mergesFold: SliceFolds<Objections> = {
  ObjectionsMerged(objections, { intoId, fromIds, support }) {
    const into = objections.byId[intoId];
    if (into) into.support = support;
    for (const id of fromIds) {
      const from = objections.byId[id];
      if (from) Object.assign(from, { status: 'merged', mergedInto: intoId, mergedFrom: from.status });
    }
  },
  ObjectionsUnmerged(objections, { objectionId, fromId, support }) {
    const from = objections.byId[fromId];
    if (from) from.support = support;
    const objection = objections.byId[objectionId];
    if (objection?.mergedInto !== fromId) return;
    if (objection.status === 'merged') objection.status = objection.mergedFrom ?? 'open';
    if (objection.hiddenFrom === 'merged') objection.hiddenFrom = objection.mergedFrom ?? 'open';
    delete objection.mergedInto;
    delete objection.mergedFrom;
  },
};
