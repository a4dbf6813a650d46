import { activityOf } from '../agenda/index.ts';
import type { Personal, Shown } from '../kernel/personal.ts';
import { isTeamCaseOpen } from '../team-rounds/index.ts';
import type { TeamView } from '../views.ts';
import type { Workshop } from '../workshop.ts';
import { teamLimits } from './limits.ts';

export const teamMethods = ['random', 'manual', 'codes'] as const;
/** How teams come about: by chance, by hand on the console, or from phone to phone by a code. */
export type TeamMethod = (typeof teamMethods)[number];

/** What a trainer says for a team that is not there yet. */
export const newTeam = 'new';

/** People who play together. In the log they stand by id, for trainers by handle; nobody else is told. */
export interface Team {
  readonly id: string;
  /** Of their table, too; only those that sit where they like have none. */
  readonly number: number;
  /** What lets another phone in, where teams form themselves. */
  readonly code?: string;
  /** In the order in which they take their chairs. */
  memberIds: string[];
}

/** How many sit where; all that the room is told. */
export interface TableCount {
  readonly number: number;
  readonly people: number;
}

export interface Teams {
  /** Not there while there are no teams. */
  method?: TeamMethod;
  /** The authority and the trainers know who is in them. */
  list: Team[];
  /** Only in the projector's window. */
  tables?: TableCount[];
  /** Since this position nobody has gone from one team to another. */
  since: number;
}

/** Somebody's team, as they themselves are told of it: the others by alias. */
export interface Seating {
  readonly teamId: string;
  readonly number: number;
  readonly method: TeamMethod;
  readonly code?: string;
  readonly fellows: readonly (Personal | Shown)[];
}

/** What a participant knows of their own team. */
export interface OwnTeam {
  seating?: Seating;
}

export const noTeams = (): Teams => ({ list: [], since: 0 });
export const noOwnTeam = (): OwnTeam => ({});

/** Teams are formed, and sit together, in the activities they are for. */
export const areTeamsTogether = (workshop: Workshop): boolean => isRoleplayOpen(workshop) || isTeamCaseOpen(workshop);

export const isRoleplayOpen = ({ agenda }: Workshop): boolean =>
  activityOf(agenda, agenda.activeActivity ?? '')?.kind === 'roleplay';

export const teamOf = ({ teams }: Workshop, id: string): TeamView | undefined =>
  teams.list.find((team) => team.id === id);

/** The team somebody is in. */
export const teamWith = ({ teams }: Pick<Workshop, 'teams'>, participantId: string): TeamView | undefined =>
  teams.list.find(({ memberIds }) => memberIds.includes(participantId));

export const isTeamFull = ({ memberIds }: Pick<TeamView, 'memberIds'>): boolean => memberIds.length >= teamLimits.most;

/** How many sit where, as far as this window tells. */
export const tablesOf = ({ teams }: Workshop): readonly TableCount[] => teams.tables ?? tablesIn(teams.list);

export const tablesIn = (list: readonly Pick<TeamView, 'number' | 'memberIds'>[]): readonly TableCount[] =>
  list
    .map(({ number, memberIds }) => ({ number, people: memberIds.length }))
    .sort((one, other) => one.number - other.number);

/** The same teams with somebody in this one instead of theirs; a team without anybody is none any more. */
export function withMember(list: readonly TeamView[], participantId: string, teamId: string | undefined): Team[] {
  return list
    .map(({ memberIds, ...team }) => {
      const others = memberIds.filter((id) => id !== participantId);
      return { ...team, memberIds: team.id === teamId ? [...others, participantId] : others };
    })
    .filter(({ memberIds }) => memberIds.length > 0);
}

/** Present and taking part in no team, in the order in which they came. */
export const withoutTeam = (workshop: Workshop) =>
  Object.values(workshop.people.byId).filter(
    ({ id, status, mode }) => status === 'present' && mode === 'voting' && !teamWith(workshop, id),
  );
