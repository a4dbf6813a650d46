import { copyOf } from '../kernel/json.ts';
import type { SliceFolds } from '../rule.ts';
import { type OwnTeam, type Team, type Teams, withMember } from './state.ts';

/** What the room is told: that there are teams, and its screen how many sit where. */
export const teamsFold: SliceFolds<Teams> = {
  TeamsShown(teams, told) {
    Object.assign(teams, told);
  },
  TeamsCounted(teams, told) {
    delete teams.method;
    delete teams.tables;
    Object.assign(teams, told);
  },
};

/** Who is in them: no phone is told. */
export const membersFold: SliceFolds<Teams> = {
  TeamsFormed(teams, { method, teams: list }, { position }) {
    teams.method = method;
    stand(teams, copyOf(list) as Team[], position);
  },
  TeamOpened(teams, { participantId, teamId, ...team }, { position }) {
    const others = withMember(teams.list, participantId, undefined);
    stand(teams, [...others, { ...team, id: teamId, memberIds: [participantId] }], position);
  },
  TeamJoined(teams, { participantId, teamId }, { position }) {
    stand(teams, withMember(teams.list, participantId, teamId), position);
  },
  TeamLeft(teams, { participantId }, { position }) {
    stand(teams, withMember(teams.list, participantId, undefined), position);
  },
  TeamMemberMoved(teams, moved, { position }) {
    stand(teams, afterMove(teams.list, moved), position);
  },
  TeamsRestored(teams, { method, teams: list, since }) {
    delete teams.method;
    if (method) teams.method = method;
    stand(teams, copyOf(list) as Team[], since);
  },
};

export const ownTeamFold: SliceFolds<OwnTeam> = {
  TeamSeated(own, { seating }) {
    delete own.seating;
    if (seating) own.seating = seating;
  },
};

function stand(teams: Teams, list: Team[], since: number): void {
  teams.list = list;
  teams.since = since;
}

type Moved = { readonly participantId: string; readonly teamId?: string; readonly number?: number };

/** The teams once somebody was moved; a team with a number of its own is new. */
export function afterMove(list: Parameters<typeof withMember>[0], { participantId, teamId, number }: Moved): Team[] {
  if (teamId === undefined || number === undefined) return withMember(list, participantId, teamId);
  return [...withMember(list, participantId, undefined), { id: teamId, number, memberIds: [participantId] }];
}
