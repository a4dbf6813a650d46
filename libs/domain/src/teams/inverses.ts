import { viewOf } from '../agenda/index.ts';
import { copyOf } from '../kernel/json.ts';
import type { Inverses, Renewals } from '../rule.ts';
import type { Workshop, WorkshopEvent } from '../workshop.ts';
import type { TeamsEvents } from './events.ts';
import type { Team } from './state.ts';

export const teamsInverses: Inverses<TeamsEvents> = {
  TeamsFormed: (_data, before) => [restored(before), ...viewOf(before)],
  TeamMemberMoved: (_data, before) => [restored(before)],
};

/** Only while nobody went from one team to another since: what participants did is not taken back. */
export const teamsRenewals: Renewals<TeamsEvents> = {
  TeamsFormed: unlessMoved,
  TeamMemberMoved: unlessMoved,
};

function restored({ teams: { method, list, since } }: Workshop): WorkshopEvent {
  const teams = copyOf(list) as readonly Team[];
  return { type: 'TeamsRestored', data: { ...(method ? { method } : {}), teams, since } };
}

function unlessMoved(undo: readonly WorkshopEvent[], { teams }: Workshop, since: number) {
  return teams.since === since ? undo : undefined;
}
