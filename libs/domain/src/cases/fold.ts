import { withoutWords } from '../kernel/personal.ts';
import type { SliceFolds } from '../rule.ts';
import type { CasesEvents } from './events.ts';
import type { Case, Cases } from './state.ts';

/** The author's own window keeps their cases in the same shape. */
export type OwnCases = Pick<Cases, 'byId'>;

const life: SliceFolds<OwnCases> = {
  CaseNamed(cases, { caseId, progress: _progress, ...named }) {
    cases.byId[caseId] = { ...named, id: caseId, status: 'private' };
  },
  CaseRevised(cases, { caseId, ...patch }: CasesEvents['CaseRevised']) {
    change(cases, caseId, patch);
  },
  CaseOffered(cases, { caseId }) {
    change(cases, caseId, { offered: true });
  },
  CaseOfferWithdrawn(cases, { caseId }) {
    change(cases, caseId, { offered: false });
  },
  /** Its words leave every screen. */
  CaseWithdrawn(cases, { caseId }) {
    const known = cases.byId[caseId];
    if (!known) return;
    known.status = 'withdrawn';
    known.pseudonym = withoutWords(known.pseudonym);
    delete known.customerKind;
  },
  CaseSpotlighted(cases, { caseId }) {
    change(cases, caseId, { status: 'spotlit' });
  },
  SpotlightTakenBack(cases, { caseId, wasPrivate }) {
    if (wasPrivate) change(cases, caseId, { status: 'private' });
  },
};

export const ownCasesFold: SliceFolds<OwnCases> = {
  ...life,
  ParticipantsMerged(own, { brought }) {
    Object.assign(own.byId, brought?.cases);
  },
};

export const casesFold: SliceFolds<Cases> = {
  ...life,
  CaseNamed(cases, data, meta) {
    life.CaseNamed?.(cases, data, meta);
    if (data.offered) offer(cases, data.caseId);
  },
  CaseOffered(cases, data, meta) {
    life.CaseOffered?.(cases, data, meta);
    offer(cases, data.caseId);
  },
  CaseOfferWithdrawn(cases, data, meta) {
    life.CaseOfferWithdrawn?.(cases, data, meta);
    cases.offers = cases.offers.filter((id) => id !== data.caseId);
  },
  CaseSpotlighted(cases, { caseId }) {
    cases.spotlit = caseId;
    change(cases, caseId, { status: 'spotlit' });
  },
  CaseShown(cases, { shown }) {
    cases.byId[shown.id] = shown;
    cases.spotlit = shown.id;
  },
  CaseWithdrawn(cases, data, meta) {
    life.CaseWithdrawn?.(cases, data, meta);
    if (cases.spotlit === data.caseId) delete cases.spotlit;
    cases.offers = cases.offers.filter((id) => id !== data.caseId);
  },
  SpotlightTakenBack(cases, data, meta) {
    life.SpotlightTakenBack?.(cases, data, meta);
    workOn(cases, data.back);
  },
  CaseGone(cases, { caseId, back }) {
    delete cases.byId[caseId];
    workOn(cases, back);
  },
};

function offer({ offers }: Cases, id: string): void {
  if (!offers.includes(id)) offers.push(id);
}

function workOn(cases: Cases, caseId: string | undefined): void {
  delete cases.spotlit;
  if (caseId !== undefined) cases.spotlit = caseId;
}

function change(cases: OwnCases, id: string, patch: Partial<Case>): void {
  const known = cases.byId[id];
  if (known) Object.assign(known, patch);
}

/** Two seats were one person's: their cases are the kept seat's. */
export const casesOfOnePerson: SliceFolds<Cases> = {
  ParticipantsMerged(cases, { keptId, mergedId }) {
    for (const known of Object.values(cases.byId)) {
      if (known.owner === mergedId) Object.assign(known, { owner: keptId });
    }
  },
};
