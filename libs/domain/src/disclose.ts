import { agendaDisclosures } from './agenda/disclosures.ts';
import { casesDisclosures } from './cases/disclosures.ts';
import { commitmentsDisclosures } from './commitments/disclosures.ts';
import {
  type CommonAudience,
  type Disclosed,
  isSeenThrough,
  lookThrough,
  mergeNeighbours,
} from './kernel/disclosure.ts';
import { objectionsDisclosures } from './objections/disclosures.ts';
import { objectivesDisclosures } from './objectives/disclosures.ts';
import { peopleDisclosures } from './people/disclosures.ts';
import { playsDisclosures } from './plays/disclosures.ts';
import { readinessDisclosures } from './readiness/disclosures.ts';
import { roundsDisclosures } from './rounds/disclosures.ts';
import type { PartDisclosures } from './rule.ts';
import { stepsDisclosures } from './steps/disclosures.ts';
import { teamRoundsDisclosures } from './team-rounds/disclosures.ts';
import { teamsDisclosures } from './teams/disclosures.ts';
import type { RecordedEvent, Workshop, WorkshopEvent, WorkshopEvents } from './workshop.ts';

const disclosures: PartDisclosures<WorkshopEvents> = {
  ...agendaDisclosures,
  ...peopleDisclosures,
  ...roundsDisclosures,
  ...casesDisclosures,
  ...objectionsDisclosures,
  ...objectivesDisclosures,
  ...stepsDisclosures,
  ...teamsDisclosures,
  ...teamRoundsDisclosures,
  ...playsDisclosures,
  ...commitmentsDisclosures,
  ...readinessDisclosures,
};

/** Every type of fact there is; those that are only on the wire too. */
export const eventTypes = Object.keys(disclosures) as readonly WorkshopEvent['type'][]; // the keys of the list above

/** What one fact is in every window. `before` is the authority's state just before it. */
export const disclose = (event: WorkshopEvent, before: Workshop): Disclosed<WorkshopEvent> =>
  lookThrough<Workshop, WorkshopEvent>(disclosures, event, before);

/** Whether one fact is anything in a window; cheaper than what it is in all of them. */
export const isDisclosedTo = (audience: CommonAudience, event: WorkshopEvent, before: Workshop): boolean =>
  isSeenThrough<Workshop, WorkshopEvent>(disclosures, audience, event, before);

/** After these, a window was told words before that may not be told again: to nobody who comes later, and in no replay. */
const takingBack: ReadonlySet<string> = new Set<WorkshopEvent['type']>([
  'CaseWithdrawn',
  'CaseGone',
  'ObjectionHeld',
  'ObjectionHidden',
  'ObjectionGone',
  'ObjectiveGone',
  'LineGone',
  'LineWithdrawn',
]);

export const takesWordsBack = ({ type }: WorkshopEvent): boolean => takingBack.has(type);

/** A delta without counts that the next count overtakes. */
export const merged = (events: readonly RecordedEvent[]): readonly RecordedEvent[] =>
  mergeNeighbours(events, overtakes);

function overtakes(earlier: WorkshopEvent, later: WorkshopEvent): boolean {
  if (earlier.type === 'BallotsCounted' && later.type === 'BallotsCounted') {
    return earlier.data.roundId === later.data.roundId;
  }
  if (earlier.type === 'SupportCounted' && later.type === 'SupportCounted') {
    return earlier.data.objectionId === later.data.objectionId;
  }
  if (earlier.type === 'ProgressCounted' && later.type === 'ProgressCounted') {
    return earlier.data.place === later.data.place;
  }
  if (earlier.type === 'BuddiesCounted') return later.type === 'BuddiesCounted';
  if (earlier.type === 'TeamRoundsCounted') return later.type === 'TeamRoundsCounted';
  if (earlier.type === 'BriefsCounted') return later.type === 'BriefsCounted';
  if (earlier.type === 'TeamsCounted') return later.type === 'TeamsCounted';
  if (earlier.type !== 'PeopleCounted' || later.type !== 'PeopleCounted') return false;
  return earlier.data.simulated === undefined || later.data.simulated !== undefined; // told only when it changes
}

/** Whether it only says how many, so that a later one tells all that it does. */
export const isCount = (event: WorkshopEvent): boolean => overtakes(event, event);
