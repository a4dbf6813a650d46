import { describe, expect, it } from '@jest/globals';
import { type Actor, type Workshop, wordsOf } from '../index.ts';
import {
  anna,
  ballots,
  bert,
  coTrainer,
  everybody,
  given,
  lead,
  live,
  Rehearsal,
  refused,
  uuid,
} from '../testing-door.ts';

const annas = uuid('case of anna');
const berts = uuid('case of bert');
const named = (caseId: string, pseudonym: string) => ({ caseId, pseudonym, sentenceIds: ['price'] });

const people: readonly Actor[] = everybody.slice(0, 4);
const gatekeeper = ballots.roles({ gatekeeper: 3 });
const user = ballots.roles({ user: 2 });

/** Four people at one table, whose cases are named. */
const together = () =>
  given(live('teamcase', {}, people))
    .when(anna, 'NameCase', named(annas, 'Schim'))
    .accepted.when(bert, 'NameCase', named(berts, 'Damp'))
    .accepted.when(lead, 'FormTeams', { method: 'random', seed: 'zaad' }).accepted;
const brought = () => together().when(anna, 'BringCaseToTeam', { caseId: annas }).accepted;
const voting = () => brought().when(lead, 'OpenTeamRounds').accepted;

const roundIn = ({ teamRounds }: Workshop) => teamRounds.list[0];

/** The same four, with their phones. */
function rehearsed(): Rehearsal {
  const rehearsal = new Rehearsal();
  for (const event of live('teamcase', {}, people)) rehearsal.record(event);
  return rehearsal
    .act(anna, 'NameCase', named(annas, 'Schim'))
    .act(lead, 'FormTeams', { method: 'random', seed: 'zaad' })
    .act(anna, 'BringCaseToTeam', { caseId: annas });
}

const teamCaseOf = (rehearsal: Rehearsal, { id }: Actor) => rehearsal.phone(id).you.teamRounds.teamCase;

describe('bringing a case', () => {
  it('[D315] is for whoever named it, in a team, in the activity for it', () => {
    together().when(bert, 'BringCaseToTeam', { caseId: annas }).then(refused('not-found'));
    given(live('teamcase', {}, people))
      .when(anna, 'NameCase', named(annas, 'Schim'))
      .accepted.when(anna, 'BringCaseToTeam', { caseId: annas })
      .then(refused('not-in-team'));
    given(live('roles', {}, people))
      .when(anna, 'NameCase', named(annas, 'Schim'))
      .accepted.when(anna, 'BringCaseToTeam', { caseId: annas })
      .then(refused('not-in-phase'));
  });

  it('[D315] is done by whoever is first, who can take it back for another one', () => {
    brought().when(anna, 'BringCaseToTeam', { caseId: annas }).thenNothing();
    brought().when(bert, 'BringCaseToTeam', { caseId: berts }).then(refused('stale-view'));
    const back = brought().when(anna, 'TakeCaseFromTeam', { caseId: annas }).accepted;
    back.when(anna, 'TakeCaseFromTeam', { caseId: annas }).thenNothing();
    back.when(bert, 'BringCaseToTeam', { caseId: berts }).thenTypes('CaseBroughtToTeam');
  });

  it('[D316] ends with the vote: from then on it is neither taken back nor reworded, nor withdrawn while they vote', () => {
    voting().when(anna, 'TakeCaseFromTeam', { caseId: annas }).then(refused('case-locked'));
    voting().when(anna, 'ReviseCase', { caseId: annas, pseudonym: 'Nevel' }).then(refused('case-locked'));
    voting().when(anna, 'WithdrawCase', { caseId: annas }).then(refused('round-still-open'));
    const closed = voting().when(lead, 'CloseTeamRounds').accepted;
    closed.when(anna, 'WithdrawCase', { caseId: annas }).thenTypes('CaseWithdrawn');
  });
});

describe('voting in teams', () => {
  it('[D317] is about the case that was brought, else about one that is built in', () => {
    expect(roundIn(voting().workshop)?.caseId).toBe(annas);
    expect(roundIn(together().when(lead, 'OpenTeamRounds').accepted.workshop)?.caseId).toBe('week-fourteen');
    const shown = together().when(lead, 'SpotlightCase', { caseId: 'ninety-days' }).accepted;
    expect(roundIn(shown.when(lead, 'OpenTeamRounds').accepted.workshop)?.caseId).toBe('ninety-days');
  });

  it('[D317] waits for teams, and is opened by the lead, once; teams that came about since get theirs', () => {
    given(live('teamcase', {}, people))
      .when(lead, 'OpenTeamRounds')
      .then(refused('no-teams'));
    given(live('roles', {}, people))
      .when(lead, 'OpenTeamRounds')
      .then(refused('not-in-phase'));
    brought().when(coTrainer, 'OpenTeamRounds').then(refused('not-lead'));
    voting().when(lead, 'OpenTeamRounds').thenNothing();
    const moved = voting().when(lead, 'MoveMember', { participantId: 'P03', teamId: 'new' }).accepted;
    expect(moved.when(lead, 'OpenTeamRounds').accepted.workshop.teamRounds.list).toHaveLength(2);
  });

  it('[D318] takes a ballot of everybody in the team who votes, and the last one before the close stands', () => {
    const scene = voting().when(bert, 'CastTeamBallot', { ballot: gatekeeper }).accepted;
    const again = scene.when(bert, 'CastTeamBallot', { ballot: user }).accepted;
    expect(roundIn(again.workshop)?.ballots).toEqual({ [bert.id]: user });
    scene.when(bert, 'CastTeamBallot', { ballot: ballots.roles({}) }).then(refused('no-role-chosen'));
    const watching = voting().when(bert, 'SetParticipationMode', { mode: 'watching' }).accepted;
    watching.when(bert, 'CastTeamBallot', { ballot: user }).then(refused('not-voting'));
    const closed = scene.when(lead, 'CloseTeamRounds').accepted;
    closed.when(bert, 'CastTeamBallot', { ballot: user }).then(refused('round-closed'));
    const out = voting().when(lead, 'MoveMember', { participantId: 'P02' }).accepted;
    out.when(bert, 'CastTeamBallot', { ballot: user }).then(refused('not-in-team'));
  });

  it('[D319] keeps a ballot from the others of the team until all of them have voted, or it is closed', () => {
    const rehearsal = rehearsed().act(lead, 'OpenTeamRounds').act(bert, 'CastTeamBallot', { ballot: gatekeeper });
    expect(teamCaseOf(rehearsal, bert)?.round).toEqual({ status: 'open', ballot: gatekeeper });
    expect(teamCaseOf(rehearsal, anna)?.round).toEqual({ status: 'open' });
    for (const person of people)
      rehearsal.act(person, 'CastTeamBallot', { ballot: person === bert ? gatekeeper : user });
    const seen = teamCaseOf(rehearsal, anna)?.round?.others?.map(({ alias, ballot }) => [wordsOf(alias), ballot]);
    expect(new Map(seen as [string, unknown][])).toEqual(
      new Map([
        ['Bert', gatekeeper],
        ['Carla', user],
        ['Daan', user],
      ]),
    );
    const closed = rehearsed().act(lead, 'OpenTeamRounds').act(bert, 'CastTeamBallot', { ballot: gatekeeper });
    closed.act(lead, 'CloseTeamRounds');
    expect(teamCaseOf(closed, anna)?.round?.others).toEqual([{ alias: { text: 'Bert' }, ballot: gatekeeper }]);
  });

  it('[D320] tells the team which case it is and whose only to its author; trainers and the room how many teams have one', () => {
    const rehearsal = rehearsed();
    expect(teamCaseOf(rehearsal, bert)).toMatchObject({
      caseId: annas,
      isMine: false,
      about: { sentenceIds: ['price'] },
    });
    expect(teamCaseOf(rehearsal, anna)?.isMine).toBe(true);
    for (const audience of ['facilitator', 'projector', 'participants'] as const) {
      const told = rehearsal.screens[audience].events.filter(({ type }) => type.startsWith('TeamRounds'));
      expect(JSON.stringify(told)).not.toContain(annas);
    }
    expect(rehearsal.screens.projector.state.teamRounds.counts).toMatchObject({ brought: 1, rounds: 0, done: 0 });
    expect(rehearsal.screens.participants.state.teamRounds.counts).toBeUndefined();
  });

  it('[D321] goes with whoever changes teams: they hear what the new one works on, and vote there', () => {
    const rehearsal = rehearsed().act(lead, 'OpenTeamRounds').act(bert, 'CastTeamBallot', { ballot: gatekeeper });
    rehearsal.act(lead, 'MoveMember', { participantId: 'P02', teamId: 'new' }).act(lead, 'OpenTeamRounds');
    expect(teamCaseOf(rehearsal, bert)).toMatchObject({ caseId: 'week-fourteen', round: { status: 'open' } });
    expect(teamCaseOf(rehearsal, bert)?.round).not.toHaveProperty('ballot');
    rehearsal.act(lead, 'CloseTeamRounds');
    expect(teamCaseOf(rehearsal, anna)?.round?.others).toEqual([]);
  });

  it('[D322] holds the workshop until it is closed, and closing can be taken back', () => {
    voting().when(lead, 'OpenActivity', { activityId: 'roleplay' }).then(refused('round-still-open'));
    voting().when(lead, 'FinishWorkshop').then(refused('round-still-open'));
    const back = voting().when(lead, 'CloseTeamRounds').accepted.when(lead, 'Undo').accepted;
    expect(roundIn(back.workshop)?.status).toBe('open');
    expect(back.workshop.agenda.projector).toMatchObject({ view: 'teamcase', focusId: 'vote' });
  });

  it('[D323] forgets the ballot of whoever is forgotten, on the phones of the others too', () => {
    const rehearsal = rehearsed().act(lead, 'OpenTeamRounds');
    for (const person of people) rehearsal.act(person, 'CastTeamBallot', { ballot: user });
    rehearsal.act(bert, 'EraseParticipant');
    expect(JSON.stringify(rehearsal.state.teamRounds)).not.toContain(bert.id);
    expect(teamCaseOf(rehearsal, anna)?.round?.others).toHaveLength(2);
    expect(JSON.stringify(rehearsal.phone(anna.id).you.teamRounds)).not.toContain('Bert');
  });
});
