import { viewOf } from '../agenda/index.ts';
import type { Inverses, Renewals } from '../rule.ts';
import type { CasesEvents } from './events.ts';
import { caseOf } from './state.ts';

export const casesInverses: Inverses<CasesEvents> = {
  CaseSpotlighted({ caseId }, before) {
    const { spotlit } = before.cases;
    const wasPrivate = caseOf(before, caseId)?.status === 'private';
    const back = spotlit === undefined ? {} : { back: spotlit };
    return [{ type: 'SpotlightTakenBack', data: { caseId, wasPrivate, ...back } }, ...viewOf(before)];
  },
};

/** Only while the room still works on it, and may still work on the one before. */
export const casesRenewals: Renewals<CasesEvents> = {
  CaseSpotlighted(undo, now) {
    const [taken] = undo;
    if (taken?.type !== 'SpotlightTakenBack' || now.cases.spotlit !== taken.data.caseId) return undefined;
    const { back, ...data } = taken.data;
    const gone = back !== undefined && caseOf(now, back)?.status === 'withdrawn';
    return gone ? [{ type: 'SpotlightTakenBack', data }, ...undo.slice(1)] : undo;
  },
};
