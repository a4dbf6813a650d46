import type { OwnTeamCase } from '../team-rounds/index.ts';
import type { Seating, TableCount, Team, TeamMethod } from './state.ts';

export interface TeamsEvents {
  /** Everybody is in a team, or will be: by hand and by code there are none to begin with. */
  TeamsFormed: { readonly method: TeamMethod; readonly teams: readonly Team[] };
  /** Somebody opened a team with a code that others type on their phones. */
  TeamOpened: {
    readonly teamId: string;
    readonly number: number;
    readonly code: string;
    readonly participantId: string;
  };
  /** Somebody came into a team, by its code or because they came late. */
  TeamJoined: { readonly teamId: string; readonly participantId: string };
  /** Somebody is in no team any more: they left the workshop or were taken out of it. */
  TeamLeft: { readonly participantId: string };
  /** A trainer moved somebody: into another team, into a `number`ed one of their own, or out of all. */
  TeamMemberMoved: { readonly participantId: string; readonly teamId?: string; readonly number?: number };
  /** Only by undo: the teams are as they were, also in where somebody went last. */
  TeamsRestored: { readonly method?: TeamMethod; readonly teams: readonly Team[]; readonly since: number };
  /** Only on the wire: teams were formed; the room's screen is told how many sit where. */
  TeamsShown: { readonly method: TeamMethod; readonly tables?: readonly TableCount[] };
  /** Only on the wire: how many sit where by now. */
  TeamsCounted: { readonly method?: TeamMethod; readonly tables?: readonly TableCount[] };
  /** Only in the own window: the team one is in now, whole, and what it works on; without one, none. */
  TeamSeated: { readonly seating?: Seating; readonly teamCase?: OwnTeamCase };
}
