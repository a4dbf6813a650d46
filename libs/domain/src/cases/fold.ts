import type { SliceFolds } from '../rule.ts';
import type { CasesEvents } from './events.ts';
import type { Case, Cases } from './state.ts';

/** The author's own window keeps their cases in the same shape. */
export type OwnCases = Pick<Cases, 'byId'>;

const life: SliceFolds<OwnCases> = {
  CaseNamed(cases, { caseId, ...named }) {
    cases.byId[caseId] = { ...named, id: caseId, status: 'private' };
  },
  CaseRevised(cases, { caseId, ...patch }: CasesEvents['CaseRevised']) {
    const known = cases.byId[caseId];
    if (known) Object.assign(known, patch);
  },
  CaseOffered(cases, { caseId }) {
    change(cases, caseId, { offered: true });
  },
  CaseOfferWithdrawn(cases, { caseId }) {
    change(cases, caseId, { offered: false });
  },
  CaseWithdrawn(cases, { caseId }) {
    change(cases, caseId, { status: 'withdrawn' });
  },
  CaseSpotlighted(cases, { caseId }) {
    change(cases, caseId, { status: 'spotlit' });
  },
};

export const ownCasesFold = life;

export const casesFold: SliceFolds<Cases> = {
  ...life,
  CaseSpotlighted(cases, { caseId }) {
    cases.spotlit = caseId;
    change(cases, caseId, { status: 'spotlit' });
  },
  CaseShown(cases, { shown }) {
    cases.byId[shown.id] = { ...shown };
    cases.spotlit = shown.id;
  },
  CaseWithdrawn(cases, { caseId }) {
    change(cases, caseId, { status: 'withdrawn' });
    if (cases.spotlit === caseId) delete cases.spotlit;
  },
};

function change(cases: OwnCases, id: string, patch: Partial<Case>): void {
  const known = cases.byId[id];
  if (known) Object.assign(known, patch);
}
