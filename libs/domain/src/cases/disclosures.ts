import { ifAsked } from '../agenda/index.ts';
import { toTheRoom, toTrainers } from '../kernel/disclosure.ts';
import { copyOf } from '../kernel/json.ts';
import { doneBy } from '../people/index.ts';
import type { PartDisclosures } from '../rule.ts';
import { teamCasesTold } from '../team-rounds/index.ts';
import type { Workshop, WorkshopEvent } from '../workshop.ts';
import type { CasesEvents } from './events.ts';
import { caseOf, caseOwners } from './state.ts';

/** A case is its author's; trainers see it without the author; the room sees it once it is spotlit. */
export const casesDisclosures: PartDisclosures<CasesEvents> = {
  CaseNamed: {
    facilitator: ({ owner, ...named }, before) => ({
      type: 'CaseNamed',
      data: { ...named, progress: withCase(before, owner) },
    }),
    projector: ({ owner }, before) => ifAsked(before, 'cases', withCase(before, owner)),
    own: (data) => to(data.owner, { type: 'CaseNamed', data }),
  },
  CaseRevised: { ...toTrainers, own: toOwner('CaseRevised') },
  CaseOffered: { ...toTrainers, own: toOwner('CaseOffered') },
  CaseOfferWithdrawn: { ...toTrainers, own: toOwner('CaseOfferWithdrawn') },
  CaseWithdrawn: {
    ...toTrainers,
    ...toTheRoom(ifShown),
    own: (data, before) => [...toOwner('CaseWithdrawn')(data, before), ...gone(data, before)],
  },
  CaseSpotlighted: { ...toTrainers, ...toTheRoom(shownToTheRoom), own: toOwner('CaseSpotlighted') },
  SpotlightTakenBack: { ...toTrainers, ...toTheRoom(takenFromTheRoom), own: toOwner('SpotlightTakenBack') },
  CaseGone: {},
  CaseShown: {},
};

const withCase = (before: Workshop, owner: string | undefined) => doneBy(before, [...caseOwners(before), owner]);

function shownToTheRoom(data: CasesEvents['CaseSpotlighted'], before: Workshop): WorkshopEvent {
  const known = caseOf(before, data.caseId);
  if (!known) return { type: 'CaseSpotlighted', data }; // built in: the pack has its words
  const { owner: _owner, ...shown } = copyOf(known);
  return { type: 'CaseShown', data: { shown: { ...shown, status: 'spotlit' } } };
}

function takenFromTheRoom({ wasPrivate, ...data }: CasesEvents['SpotlightTakenBack']): WorkshopEvent {
  return wasPrivate ? { type: 'CaseGone', data } : { type: 'SpotlightTakenBack', data: { ...data, wasPrivate } };
}

function ifShown(data: CasesEvents['CaseWithdrawn'], before: Workshop): WorkshopEvent | undefined {
  return caseOf(before, data.caseId)?.status === 'spotlit' ? { type: 'CaseWithdrawn', data } : undefined;
}

/** Its words leave the phones of the team that works on it, too. */
function gone({ caseId }: CasesEvents['CaseWithdrawn'], before: Workshop) {
  const known = caseOf(before, caseId);
  if (!known) return [];
  const byId = { ...before.cases.byId, [caseId]: { ...known, status: 'withdrawn' as const } };
  const teamIds = before.teams.list.map(({ id }) => id);
  return teamCasesTold(before, { ...before, cases: { ...before.cases, byId } }, teamIds);
}

function toOwner<Type extends keyof CasesEvents>(type: Type) {
  return (data: CasesEvents[Type] & { readonly caseId: string }, before: Workshop) =>
    to(caseOf(before, data.caseId)?.owner, { type, data } as WorkshopEvent); // type and data belong together
}

const to = (owner: string | undefined, event: WorkshopEvent) => (owner === undefined ? [] : [{ to: owner, event }]);
