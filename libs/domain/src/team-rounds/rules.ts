import { caseOf } from '../cases/index.ts';
import { accept, alreadySo, refuse } from '../kernel/decision.ts';
import { id } from '../kernel/shape.ts';
import { presentPerson } from '../people/index.ts';
import { ballotKinds } from '../rounds/index.ts';
import { rule } from '../rule.ts';
import { teamWith } from '../teams/index.ts';
import type { Workshop } from '../workshop.ts';
import { areTeamsVoting, caseBroughtTo, isTeamCaseOpen, teamRoundOf, teamRoundsStatus } from './state.ts';

const { roles } = ballotKinds;

export const teamRoundsRules = {
  /** Lets one's team work on one's own case. Whoever says so first has it; they can take it back until the team votes. */
  BringCaseToTeam: rule(
    { who: ['participant'], during: ['live'], data: { caseId: id } },
    ({ caseId }, workshop, { id: participantId }) => {
      const known = caseOf(workshop, caseId);
      if (!known || known.owner !== participantId || known.status === 'withdrawn') return refuse('not-found');
      if (!isTeamCaseOpen(workshop)) return refuse('not-in-phase');
      const team = teamWith(workshop, participantId);
      if (!team) return refuse('not-in-team');
      const brought = caseBroughtTo(workshop, team);
      if (brought === caseId) return alreadySo;
      if (brought !== undefined) return refuse('stale-view');
      if (teamRoundOf(workshop, team.id)) return refuse('case-locked');
      return accept({ type: 'CaseBroughtToTeam', data: { caseId, teamId: team.id } });
    },
  ),
  TakeCaseFromTeam: rule(
    { who: ['participant'], during: ['live', 'paused'], data: { caseId: id } },
    ({ caseId }, workshop, { id: participantId }) => {
      if (caseOf(workshop, caseId)?.owner !== participantId) return refuse('not-found');
      const team = teamWith(workshop, participantId);
      if (!team || caseBroughtTo(workshop, team) !== caseId) return alreadySo;
      if (teamRoundOf(workshop, team.id)) return refuse('case-locked');
      return accept({ type: 'CaseTakenFromTeam', data: { caseId, teamId: team.id } });
    },
  ),
  /** Every team votes on the case it was brought, or else on the one the room works on; teams that came about since, too. */
  OpenTeamRounds: rule({ who: ['lead'], during: ['live'], data: {} }, (_data, workshop) => {
    const { teams, agenda } = workshop;
    const activityId = agenda.activeActivity;
    if (activityId === undefined || !isTeamCaseOpen(workshop)) return refuse('not-in-phase');
    if (teams.list.length === 0) return refuse('no-teams');
    if (teamRoundsStatus(workshop) === 'closed') return alreadySo;
    const without = teams.list.filter(({ id: teamId }) => !teamRoundOf(workshop, teamId));
    if (without.length === 0) return alreadySo;
    const caseForAll = caseOfTheRoom(workshop);
    if (caseForAll === undefined) return refuse('subject-not-ready');
    const rounds = without.map((team) => ({ teamId: team.id, caseId: caseBroughtTo(workshop, team) ?? caseForAll }));
    return accept({ type: 'TeamRoundsOpened', data: { activityId, rounds } });
  }),
  /** Casts or changes one's ballot in the round of one's team; the last one before the close stands. */
  CastTeamBallot: rule(
    { who: ['participant'], during: ['live'], data: { ballot: roles.shape } },
    ({ ballot }, workshop, actor) => {
      const team = teamWith(workshop, actor.id);
      if (!team) return refuse('not-in-team');
      const round = teamRoundOf(workshop, team.id);
      if (round?.status !== 'open') return refuse('round-closed');
      if (presentPerson(workshop, actor.id)?.mode !== 'voting') return refuse('not-voting');
      if (Object.values(ballot.weights).every((weight) => weight === 0)) return refuse('no-role-chosen');
      const { activityId, teamId } = round;
      return accept({ type: 'TeamBallotCast', data: { activityId, teamId, participantId: actor.id, ballot } });
    },
  ),
  CloseTeamRounds: rule({ who: ['lead'], during: ['live'], data: {} }, (_data, workshop) => {
    const activityId = workshop.agenda.activeActivity;
    const status = teamRoundsStatus(workshop);
    if (activityId === undefined || status === undefined) return refuse('round-not-open');
    return areTeamsVoting(workshop) ? accept({ type: 'TeamRoundsClosed', data: { activityId } }) : alreadySo;
  }),
};

/** The case the room worked on, if it was one that is built in; a participant's stays with its author's team. */
function caseOfTheRoom({ agenda, cases }: Workshop): string | undefined {
  const builtIn = agenda.pack.cases;
  return builtIn.find((caseId) => caseId === cases.spotlit) ?? builtIn[0];
}
