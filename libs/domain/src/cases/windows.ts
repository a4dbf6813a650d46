import { toTrainers } from '../kernel/window.ts';
import type { PartDisclosures } from '../rule.ts';
import type { Workshop, WorkshopEvent } from '../workshop.ts';
import type { CasesEvents } from './events.ts';

/** A case is its author's; trainers see it without the author; the room sees it once it is spotlit. */
export const casesWindows: PartDisclosures<CasesEvents> = {
  CaseNamed: {
    facilitator: ({ owner: _owner, ...named }) => ({ type: 'CaseNamed', data: named }),
    own: (data) => toOwner(data.owner, { type: 'CaseNamed', data }),
  },
  CaseRevised: { ...toTrainers, own: (data, before) => toOwnerOf(before, data.caseId, { type: 'CaseRevised', data }) },
  CaseOffered: { ...toTrainers, own: (data, before) => toOwnerOf(before, data.caseId, { type: 'CaseOffered', data }) },
  CaseOfferWithdrawn: {
    ...toTrainers,
    own: (data, before) => toOwnerOf(before, data.caseId, { type: 'CaseOfferWithdrawn', data }),
  },
  CaseWithdrawn: {
    ...toTrainers,
    projector: ifShown('CaseWithdrawn'),
    participants: ifShown('CaseWithdrawn'),
    own: (data, before) => toOwnerOf(before, data.caseId, { type: 'CaseWithdrawn', data }),
  },
  CaseSpotlighted: {
    facilitator: 'whole',
    projector: shownToTheRoom,
    participants: shownToTheRoom,
    own: (data, before) => toOwnerOf(before, data.caseId, { type: 'CaseSpotlighted', data }),
  },
  CaseShown: {},
};

function shownToTheRoom(data: CasesEvents['CaseSpotlighted'], before: Workshop): WorkshopEvent {
  const known = before.cases.byId[data.caseId];
  if (!known) return { type: 'CaseSpotlighted', data }; // built in: the pack has its words
  const { owner: _owner, ...shown } = known;
  return { type: 'CaseShown', data: { shown: { ...shown, status: 'spotlit' } } };
}

function ifShown(type: 'CaseWithdrawn') {
  return (data: CasesEvents['CaseWithdrawn'], before: Workshop): WorkshopEvent | undefined =>
    before.cases.byId[data.caseId]?.status === 'spotlit' ? { type, data } : undefined;
}

const toOwner = (owner: string | undefined, event: WorkshopEvent) =>
  owner === undefined ? [] : [{ to: owner, event }];

const toOwnerOf = (before: Workshop, caseId: string, event: WorkshopEvent) =>
  toOwner(before.cases.byId[caseId]?.owner, event);
