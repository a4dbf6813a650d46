import { personOf } from '../people/index.ts';
import type { PartDisclosures } from '../rule.ts';
import type { Workshop, WorkshopEvent } from '../workshop.ts';
import type { TeamsEvents } from './events.ts';
import { afterMove } from './fold.ts';
import { seatingsTold } from './seating.ts';
import { type TableCount, type Team, type TeamMethod, tablesIn, withMember } from './state.ts';

/** Trainers see who is in which team, by handle; the room how many sit where; everybody their own team and who is in it. */
export const teamsDisclosures: PartDisclosures<TeamsEvents> = {
  TeamsFormed: {
    facilitator: (data, before) => ({
      type: 'TeamsFormed',
      data: { ...data, teams: data.teams.map((team) => byHandles(team, before)) },
    }),
    projector: ({ method, teams }) => ({ type: 'TeamsShown', data: { method, tables: tablesIn(teams) } }),
    participants: ({ method }) => ({ type: 'TeamsShown', data: { method } }),
    own: ({ method, teams }, before) => seatingsTold(before, { method, list: teams }),
  },
  TeamOpened: {
    facilitator: (data, before) => ({ type: 'TeamOpened', data: byHandle(data, before) }),
    ...counted(({ participantId, teamId, number, code }, list) => [
      ...withMember(list, participantId, undefined),
      { id: teamId, number, code, memberIds: [participantId] },
    ]),
  },
  TeamJoined: {
    facilitator: (data, before) => ({ type: 'TeamJoined', data: byHandle(data, before) }),
    ...counted(({ participantId, teamId }, list) => withMember(list, participantId, teamId)),
  },
  TeamLeft: {
    facilitator: (data, before) => ({ type: 'TeamLeft', data: byHandle(data, before) }),
    ...counted(({ participantId }, list) => withMember(list, participantId, undefined)),
  },
  TeamMemberMoved: {
    facilitator: (data, before) => ({ type: 'TeamMemberMoved', data: byHandle(data, before) }),
    ...counted((data, list) => afterMove(list, data)),
  },
  TeamsRestored: {
    facilitator: (data, before) => ({
      type: 'TeamsRestored',
      data: { ...data, teams: data.teams.map((team) => byHandles(team, before)) },
    }),
    projector: ({ method, teams }) => countedAs(method, method && tablesIn(teams)),
    participants: ({ method }, before) => (method === before.teams.method ? undefined : countedAs(method)),
    own: ({ method, teams }, before) => seatingsTold(before, { ...(method ? { method } : {}), list: teams }),
  },
  TeamsShown: {},
  TeamsCounted: {},
  TeamSeated: {},
};

type After<Data> = (data: Data, list: Workshop['teams']['list']) => readonly Team[];

/** Of whoever goes from one team to another the room is told how many sit where, and those who share a team with them who does. */
function counted<Data>(after: After<Data>) {
  return {
    projector: (data: Data, { teams }: Workshop) => countedAs(teams.method, tablesIn(after(data, teams.list))),
    own: (data: Data, before: Workshop) => {
      const { method, list } = before.teams;
      return seatingsTold(before, { ...(method ? { method } : {}), list: after(data, list) });
    },
  };
}

const countedAs = (method: TeamMethod | undefined, tables?: readonly TableCount[]): WorkshopEvent => ({
  type: 'TeamsCounted',
  data: { ...(method ? { method } : {}), ...(tables ? { tables } : {}) },
});

const handle = (workshop: Workshop, id: string): string => personOf(workshop, id)?.handle ?? '';

const byHandle = <Data extends { readonly participantId: string }>(data: Data, before: Workshop): Data => ({
  ...data,
  participantId: handle(before, data.participantId),
});

const byHandles = (team: Team, before: Workshop): Team => ({
  ...team,
  memberIds: team.memberIds.map((id) => handle(before, id)),
});
