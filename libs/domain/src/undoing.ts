import { agendaInverses } from './agenda/inverses.ts';
import { casesInverses, casesRenewals } from './cases/inverses.ts';
import { objectionsInverses, objectionsRenewals } from './objections/inverses.ts';
import { unresolving } from './objections/resolutions.ts';
import { objectivesInverses, objectivesRenewals } from './objectives/inverses.ts';
import { roundsInverses, roundsRenewals } from './rounds/inverses.ts';
import type { Inverses, Renewals } from './rule.ts';
import { stepsInverses } from './steps/inverses.ts';
import { teamRoundsInverses } from './team-rounds/inverses.ts';
import { teamsInverses, teamsRenewals } from './teams/inverses.ts';
import type { WorkshopEvents } from './workshop.ts';

/** How each act of conducting or moderating is taken back; what is not here cannot be. */
export const inverses: Inverses<WorkshopEvents> = {
  ...agendaInverses,
  ...roundsInverses,
  ...casesInverses,
  ...objectionsInverses,
  ...objectivesInverses,
  ...stepsInverses,
  ...teamsInverses,
  ...teamRoundsInverses,
};

/** Acts that can be taken back only while nobody built on them, or by facts that must be counted anew. */
export const renewals: Renewals<WorkshopEvents> = {
  ActivityOpened: unresolving,
  ActivityClosed: unresolving,
  ActivityReopened: unresolving,
  ...roundsRenewals,
  ...casesRenewals,
  ...objectionsRenewals,
  ...objectivesRenewals,
  ...teamsRenewals,
};
