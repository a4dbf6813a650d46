import type { teamsRules } from '../../teams/rules.ts';
import { teamMethods } from '../../teams/state.ts';
import { idFrom, type Moment, type Moves, newId } from './move.ts';

const teamIds = ({ workshop }: Moment) => workshop.teams.list.map(({ id }) => id);

export const teaming: Moves<keyof typeof teamsRules> = {
  FormTeams: ({ dice, count }) => ({
    method: dice.pick(teamMethods),
    seed: `zaad-${count}`,
    anew: dice.oneIn(2),
  }),
  PlaceTheRest: () => ({}),
  MoveMember: (moment) => {
    const { dice, workshop } = moment;
    const people = Object.values(workshop.people.byId).map(({ handle }) => handle);
    const wanted = [...teamIds(moment), 'new'];
    return { participantId: idFrom(moment, people), ...(dice.oneIn(5) ? {} : { teamId: dice.pick(wanted) }) };
  },
  OpenOwnTeam: (moment) => ({ teamId: newId(moment, teamIds(moment)) }),
  JoinTeam: ({ dice, workshop }) => ({
    code: dice.pick(workshop.teams.list.flatMap(({ code }) => code ?? [])) ?? 'ABC',
  }),
};
