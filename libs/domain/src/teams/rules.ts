import { accept, alreadySo, refuse } from '../kernel/decision.ts';
import { flag, id, key, oneOf, optional, text } from '../kernel/shape.ts';
import { personNamed } from '../people/index.ts';
import { rule } from '../rule.ts';
import type { Workshop } from '../workshop.ts';
import { freshCode } from './chance.ts';
import { dividedAtRandom, freeNumber, withTheRest } from './dividing.ts';
import { teamLimits } from './limits.ts';
import { isRoleplayOpen, isTeamFull, newTeam, teamMethods, teamOf, teamWith } from './state.ts';

const { least, codeLength } = teamLimits;

export const teamsRules = {
  /** Puts everybody who takes part into a team, by the chance that comes with it; or lets teams come about by hand or by code. */
  FormTeams: rule(
    {
      who: ['lead'],
      during: ['live'],
      data: { method: oneOf(...teamMethods), seed: optional(key), anew: optional(flag) },
    },
    ({ method, seed, anew }, workshop) => {
      if (!isRoleplayOpen(workshop)) return refuse('not-in-phase');
      if (workshop.teams.method !== undefined && !anew) return alreadySo;
      const people = takingPart(workshop);
      if (people.length < least) return refuse('too-few-for-teams');
      if (method !== 'random') return accept({ type: 'TeamsFormed', data: { method, teams: [] } });
      if (seed === undefined) return refuse('malformed');
      return accept({ type: 'TeamsFormed', data: { method, teams: dividedAtRandom(people, seed) } });
    },
  ),
  /** Everybody who is in no team, or alone in one, gets a place: where there is room, else in teams of their own. */
  PlaceTheRest: rule({ who: ['trainer'], during: ['live'], data: {} }, (_data, workshop) => {
    const { method } = workshop.teams;
    if (!isRoleplayOpen(workshop) || method === undefined) return refuse('not-in-phase');
    const teams = withTheRest(workshop);
    return teams ? accept({ type: 'TeamsFormed', data: { method, teams } }) : alreadySo;
  }),
  /** Into another team, into a `new` one, or out of all of them. */
  MoveMember: rule(
    { who: ['trainer'], during: ['live'], data: { participantId: key, teamId: optional(key) } },
    ({ participantId: reference, teamId }, workshop) => {
      const person = personNamed(workshop, reference);
      if (person?.status !== 'present') return refuse('not-found');
      if (!isRoleplayOpen(workshop) || workshop.teams.method === undefined) return refuse('not-in-phase');
      const participantId = person.id;
      const now = teamWith(workshop, participantId);
      if (teamId === undefined) {
        return now ? accept({ type: 'TeamMemberMoved', data: { participantId } }) : alreadySo;
      }
      if (teamId === newTeam) {
        if (now?.memberIds.length === 1) return alreadySo;
        return accept({ type: 'TeamMemberMoved', data: { participantId, ...nextTeam(workshop) } });
      }
      const wanted = teamOf(workshop, teamId);
      if (!wanted) return refuse('not-found');
      if (wanted.id === now?.id) return alreadySo;
      return isTeamFull(wanted)
        ? refuse('team-full')
        : accept({ type: 'TeamMemberMoved', data: { participantId, teamId } });
    },
  ),
  /** Opens a team for the neighbours: they come in by the code that shows on this phone. */
  OpenOwnTeam: rule({ who: ['participant'], during: ['live'], data: { teamId: id } }, ({ teamId }, workshop, actor) => {
    const known = teamOf(workshop, teamId);
    if (known) return known.memberIds.includes(actor.id) ? alreadySo : refuse('not-found');
    if (!isRoleplayOpen(workshop) || workshop.teams.method !== 'codes') return refuse('not-in-phase');
    const taken = workshop.teams.list.flatMap(({ code }) => code ?? []);
    const code = freshCode(teamId, codeLength, taken);
    const number = freeNumber(workshop.teams.list);
    return accept({ type: 'TeamOpened', data: { teamId, number, code, participantId: actor.id } });
  }),
  /** Comes into the team of a neighbour. Whoever was in another one has left it. */
  JoinTeam: rule(
    { who: ['participant'], during: ['live'], data: { code: text(1, 20) } },
    ({ code }, workshop, actor) => {
      if (!isRoleplayOpen(workshop) || workshop.teams.method !== 'codes') return refuse('not-in-phase');
      const typed = code.toUpperCase().replaceAll(/[^A-Z0-9]/g, '');
      const wanted = workshop.teams.list.find((team) => team.code === typed);
      if (!wanted) return refuse('team-code-unknown');
      if (wanted.memberIds.includes(actor.id)) return alreadySo;
      if (isTeamFull(wanted)) return refuse('team-full');
      return accept({ type: 'TeamJoined', data: { teamId: wanted.id, participantId: actor.id } });
    },
  ),
};

const takingPart = ({ people }: Workshop): readonly string[] =>
  Object.values(people.byId).flatMap(({ id: known, status, mode }) =>
    status === 'present' && mode === 'voting' ? [known] : [],
  );

/** A team that is not there yet, under the lowest number that is free. */
const nextTeam = ({ position, teams }: Workshop) => ({
  teamId: `team-${position + 1}`,
  number: freeNumber(teams.list),
});
