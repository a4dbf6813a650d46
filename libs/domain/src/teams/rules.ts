import { freshCode } from '../kernel/chance.ts';
import { accept, alreadySo, refuse } from '../kernel/decision.ts';
import { flag, id, key, oneOf, optional, text } from '../kernel/shape.ts';
import { personNamed } from '../people/index.ts';
import { observing, playOf, runningPlays, sealedPlayOf, stageOf, withdrawing } from '../plays/index.ts';
import { rule } from '../rule.ts';
import type { TeamView } from '../views.ts';
import type { Workshop, WorkshopEvent } from '../workshop.ts';
import { leaving } from './coming.ts';
import { dividedAtRandom, freeNumber, withTheRest } from './dividing.ts';
import { teamLimits } from './limits.ts';
import { areTeamsTogether, isTeamFull, newTeam, type Team, teamMethods, teamOf, teamWith } from './state.ts';

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
      if (!areTeamsTogether(workshop)) return refuse('not-in-phase');
      if (workshop.teams.method !== undefined && !anew) return alreadySo;
      if (runningPlays(workshop).length > 0) return refuse('play-running');
      const people = takingPart(workshop);
      if (people.length < least) return refuse('too-few-for-teams');
      if (method === 'random' && seed === undefined) return refuse('malformed');
      const teams = seed !== undefined && method === 'random' ? dividedAtRandom(people, seed) : [];
      return accept<WorkshopEvent>({ type: 'TeamsFormed', data: { method, teams } }, ...withoutPlays(workshop, teams));
    },
  ),
  /** Everybody who is in no team, or alone in one, gets a place: where there is room, else in teams of their own. */
  PlaceTheRest: rule({ who: ['trainer'], during: ['live'], data: {} }, (_data, workshop) => {
    const { method } = workshop.teams;
    if (!areTeamsTogether(workshop) || method === undefined) return refuse('not-in-phase');
    const teams = withTheRest(workshop);
    if (!teams) return alreadySo;
    if (runningPlays(workshop).length > 0) return refuse('play-running');
    return accept<WorkshopEvent>({ type: 'TeamsFormed', data: { method, teams } }, ...withoutPlays(workshop, teams));
  }),
  /** Into another team, into a `new` one, or out of all of them. */
  MoveMember: rule(
    { who: ['trainer'], during: ['live'], data: { participantId: key, teamId: optional(key) } },
    ({ participantId: reference, teamId }, workshop) => {
      const person = personNamed(workshop, reference);
      if (person?.status !== 'present') return refuse('not-found');
      if (!areTeamsTogether(workshop) || workshop.teams.method === undefined) return refuse('not-in-phase');
      const participantId = person.id;
      const now = teamWith(workshop, participantId);
      if (isPlaying(workshop, now?.id) || isPlaying(workshop, teamId)) return refuse('play-running');
      if (teamId === undefined) {
        return now ? accept(...moved(workshop, { participantId })) : alreadySo;
      }
      if (teamId === newTeam) {
        if (now?.memberIds.length === 1) return alreadySo;
        return accept(...moved(workshop, { participantId, ...nextTeam(workshop) }));
      }
      const wanted = teamOf(workshop, teamId);
      if (!wanted) return refuse('not-found');
      if (wanted.id === now?.id) return alreadySo;
      return isTeamFull(wanted) ? refuse('team-full') : accept(...moved(workshop, { participantId, teamId }));
    },
  ),
  /** Opens a team for the neighbours: they come in by the code that shows on this phone. */
  OpenOwnTeam: rule({ who: ['participant'], during: ['live'], data: { teamId: id } }, ({ teamId }, workshop, actor) => {
    const known = teamOf(workshop, teamId);
    if (known) return known.memberIds.includes(actor.id) ? alreadySo : refuse('not-found');
    if (!areTeamsTogether(workshop) || workshop.teams.method !== 'codes') return refuse('not-in-phase');
    if (plays(workshop, actor.id)) return refuse('play-running');
    const taken = workshop.teams.list.flatMap(({ code }) => code ?? []);
    const code = freshCode(teamId, codeLength, taken);
    const number = freeNumber(workshop.teams.list);
    return accept<WorkshopEvent>(...outOfTheOldOne(workshop, actor.id), {
      type: 'TeamOpened',
      data: { teamId, number, code, participantId: actor.id },
    });
  }),
  /** Comes into the team of a neighbour. Whoever was in another one has left it. */
  JoinTeam: rule(
    { who: ['participant'], during: ['live'], data: { code: text(1, 20) } },
    ({ code }, workshop, actor) => {
      if (!areTeamsTogether(workshop) || workshop.teams.method !== 'codes') return refuse('not-in-phase');
      const typed = code.toUpperCase().replaceAll(/[^A-Z0-9]/g, '');
      const wanted = workshop.teams.list.find((team) => team.code === typed);
      if (!wanted) return refuse('team-code-unknown');
      if (wanted.memberIds.includes(actor.id)) return alreadySo;
      if (isTeamFull(wanted)) return refuse('team-full');
      if (plays(workshop, actor.id)) return refuse('play-running');
      return accept<WorkshopEvent>(
        ...outOfTheOldOne(workshop, actor.id),
        { type: 'TeamJoined', data: { teamId: wanted.id, participantId: actor.id } },
        ...observing(workshop, wanted.id, actor.id),
      );
    },
  ),
};

const isPlaying = (workshop: Workshop, teamId: string | undefined): boolean =>
  runningPlays(workshop).some((play) => play.teamId === teamId);

/** Whether somebody sits in a play that runs. */
function plays(workshop: Workshop, participantId: string): boolean {
  const play = playOf(workshop, participantId);
  return play !== undefined && stageOf(play) === 'running';
}

const takingPart = ({ people }: Workshop): readonly string[] =>
  Object.values(people.byId).flatMap(({ id: known, status, mode }) =>
    status === 'present' && mode === 'voting' ? [known] : [],
  );

/** A team that is not there yet, under the lowest number that is free. */
const nextTeam = ({ position, teams }: Workshop) => ({
  teamId: `team-${position + 1}`,
  number: freeNumber(teams.list),
});

type Moved = { readonly participantId: string; readonly teamId?: string; readonly number?: number };

/** Once somebody is moved, the teams they come from and go to are others: cards that were dealt there are dealt anew. */
function moved(workshop: Workshop, data: Moved): readonly WorkshopEvent[] {
  const from = teamWith(workshop, data.participantId)?.id;
  const teamIds = [from, data.teamId].flatMap((known) => known ?? []);
  return [{ type: 'TeamMemberMoved', data }, ...withdrawing(workshop, teamIds)];
}

/** Cards of teams that are not what they were do not stand. */
function withoutPlays(workshop: Workshop, teams: readonly Team[]): readonly WorkshopEvent[] {
  const isSame = ({ id: known, memberIds }: TeamView) =>
    teams.some((team) => team.id === known && team.memberIds.join() === memberIds.join());
  return withdrawing(
    workshop,
    workshop.teams.list.filter((team) => !isSame(team)).map((team) => team.id),
  );
}

/** Whoever goes by themselves leaves their chair, as if they had left the workshop. */
const outOfTheOldOne = (workshop: Workshop, participantId: string): readonly WorkshopEvent[] =>
  sealedPlayOf(workshop, participantId) ? leaving(workshop, [participantId]) : [];
