import { describe, expect, it } from '@jest/globals';
import { type Actor, type Chair, playedCaseOf, type Workshop } from '../index.ts';
import {
  anna,
  ballots,
  bert,
  carla,
  daan,
  eva,
  given,
  lead,
  live,
  Rehearsal,
  refused,
  type Scene,
  uuid,
} from '../testing-door.ts';
import { sittersFor } from './chairs.ts';
import { ownCasesDealt } from './state.ts';

const annas = uuid('case of anna');
const named = { caseId: annas, pseudonym: 'Schim', customerKind: 'een zuivelfabriek', sentenceIds: ['price', 'wait'] };

const frank: Actor = { seat: 'participant', id: uuid('frank') };
/** Two teams of three. */
const people = [anna, bert, carla, daan, eva, frank];

const teamOf = ({ teams }: Workshop, { id }: Actor) => teams.list.find(({ memberIds }) => memberIds.includes(id));
const fellowsOf = (workshop: Workshop, somebody: Actor): readonly Actor[] =>
  people.filter(({ id }) => id !== somebody.id && teamOf(workshop, somebody)?.memberIds.includes(id));
const playOf = (workshop: Workshop, somebody: Actor) => {
  const play = workshop.plays.list.findLast(({ teamId }) => teamId === teamOf(workshop, somebody)?.id);
  if (!play) throw new Error('nobody was dealt a card there');
  return play;
};
const sitterOf = (workshop: Workshop, somebody: Actor, chair: Chair): Actor => ({
  seat: 'participant',
  id: playOf(workshop, somebody).sitters.find((sitter) => sitter.chair === chair)?.participantId ?? '',
});

/** Anna brought her case to her team, and the teams vote. */
const voting = (): Scene =>
  given(live('teamcase', {}, people))
    .when(anna, 'NameCase', named)
    .accepted.when(lead, 'FormTeams', { method: 'random', seed: 'zaad' })
    .accepted.when(anna, 'BringCaseToTeam', { caseId: annas })
    .accepted.when(lead, 'OpenTeamRounds').accepted;

const roles = { purchaser: 3, gatekeeper: 2, user: 1 } as const;

/** Her team has voted, and the role-play is open. */
function voted(by: readonly Actor[] = [anna], weights: Parameters<typeof ballots.roles>[0] = roles): Scene {
  const cast = by.reduce(
    (scene, voter) => scene.when(voter, 'CastTeamBallot', { ballot: ballots.roles(weights) }).accepted,
    voting(),
  );
  return cast.when(lead, 'CloseTeamRounds').accepted.when(lead, 'OpenActivity', { activityId: 'roleplay' }).accepted;
}
const dealt = (): Scene => voted().when(lead, 'DealBriefs').accepted;
const playing = (): Scene => dealt().when(lead, 'StartPlay', { confirmUnread: true }).accepted;
const kindOf = ({ workshop }: Scene) => playedCaseOf(workshop, playOf(workshop, anna))?.kind;

/** The same people, with their phones. */
function rehearsed(): Rehearsal {
  const rehearsal = new Rehearsal();
  for (const event of live('teamcase', {}, people)) rehearsal.record(event);
  return rehearsal
    .act(anna, 'NameCase', named)
    .act(lead, 'FormTeams', { method: 'random', seed: 'zaad' })
    .act(anna, 'BringCaseToTeam', { caseId: annas })
    .act(lead, 'OpenTeamRounds')
    .act(anna, 'CastTeamBallot', { ballot: ballots.roles(roles) })
    .act(lead, 'CloseTeamRounds')
    .act(lead, 'OpenActivity', { activityId: 'roleplay' });
}

describe('cards of a team’s own case', () => {
  it('[D324] are dealt to a team that voted on it, its author the salesperson; to every other team those of the built-in case', () => {
    const { workshop } = dealt();
    expect(sitterOf(workshop, anna, 'buyer')).toEqual(anna);
    expect(playedCaseOf(workshop, playOf(workshop, anna))).toEqual({
      kind: 'own',
      words: {
        name: 'Schim',
        customerKind: 'een zuivelfabriek',
        sentenceIds: ['price', 'wait'],
        roleIds: ['purchaser', 'gatekeeper'],
      },
    });
    const other = people.find(({ id }) => !teamOf(workshop, anna)?.memberIds.includes(id)) ?? anna;
    expect(playedCaseOf(workshop, playOf(workshop, other))).toEqual({ kind: 'builtIn', caseId: 'week-fourteen' });
  });

  it('[D324] are dealt only where the plan says so, the team voted, and its author is there', () => {
    const unvoted = voting()
      .when(lead, 'CloseTeamRounds')
      .accepted.when(lead, 'OpenActivity', { activityId: 'roleplay' }).accepted;
    expect(kindOf(unvoted.when(lead, 'DealBriefs').accepted)).toBe('builtIn');
    const otherPlan = voted().workshop.agenda.activities.map(
      ({ status: _status, spentMs: _spent, openedAt: _opened, ownCases: _own, ...planned }) => planned,
    );
    const builtIn = voted().when(lead, 'ReviseWorkshop', { plan: otherPlan }).accepted;
    expect(kindOf(builtIn.when(lead, 'DealBriefs').accepted)).toBe('builtIn');
    const [fellow = bert] = fellowsOf(voted().workshop, anna);
    const left = voted([anna, fellow]).when(anna, 'LeaveWorkshop').accepted.when(lead, 'DealBriefs').accepted;
    expect(playedCaseOf(left.workshop, playOf(left.workshop, fellow))?.kind).toBe('builtIn');
    const { teams, people: known } = voted().workshop;
    const elsewhere = teams.list.find(({ memberIds }) => !memberIds.includes(anna.id))?.id;
    const participantId = known.byId[anna.id]?.handle;
    const moved = voted().when(lead, 'MoveMember', { participantId, teamId: elsewhere }).accepted;
    expect(kindOf(moved.when(lead, 'DealBriefs').accepted)).toBe('builtIn');
  });

  it('[D324] leave the case that is built in to be played later, where nobody played it', () => {
    const alone = given(live('teamcase', {}, people.slice(0, 3)))
      .when(anna, 'NameCase', named)
      .accepted.when(lead, 'FormTeams', { method: 'random', seed: 'zaad' })
      .accepted.when(anna, 'BringCaseToTeam', { caseId: annas })
      .accepted.when(lead, 'OpenTeamRounds')
      .accepted.when(anna, 'CastTeamBallot', { ballot: ballots.roles(roles) })
      .accepted.when(lead, 'CloseTeamRounds')
      .accepted.when(lead, 'OpenActivity', { activityId: 'roleplay' })
      .accepted.when(lead, 'DealBriefs')
      .accepted.when(lead, 'RevealBriefs').accepted;
    expect(alone.workshop.plays.open['roleplay']).toMatchObject({ buyingRoles: [], ownCases: 1 });
    expect(alone.workshop.plays.open['roleplay']).not.toHaveProperty('caseId');
  });

  it('[D325] the boss and the observers sit in turn', () => {
    const turns = (earlier: Parameters<typeof sittersFor>[1]) => sittersFor(['a', 'b', 'c', 'd'], earlier, 'c');
    const first = { id: '1', activityId: '1', teamId: 't', sitters: turns([]) };
    expect(first.sitters.map(({ participantId, chair }) => `${participantId} ${chair}`)).toEqual([
      'a boss',
      'c buyer',
      'b observer',
      'd observer',
    ]);
    expect(turns([first]).find(({ chair }) => chair === 'boss')?.participantId).not.toBe('a');
    expect(sittersFor(['a', 'b'], [first], 'a').map(({ chair }) => chair)).toEqual(['boss', 'buyer']);
  });

  it('[D326] say as what the salesperson buys: the one or two roles with most weight, everybody counting alike', () => {
    const boughtIn = ({ workshop }: Scene) => playOf(workshop, anna).ownCase?.roleIds;
    const [fellow = bert] = fellowsOf(voting().workshop, anna);
    const deal = (scene: Scene) => boughtIn(scene.when(lead, 'DealBriefs').accepted);
    expect(deal(voted([anna], { decider: 1 }))).toEqual(['decider']);
    expect(deal(voted([anna], { user: 2, initiator: 2, decider: 2 }))).toEqual(['initiator', 'decider']);
    const two = voting()
      .when(anna, 'CastTeamBallot', { ballot: ballots.roles({ purchaser: 3, gatekeeper: 3, user: 3 }) })
      .accepted.when(fellow, 'CastTeamBallot', { ballot: ballots.roles({ influencer: 1 }) })
      .accepted.when(lead, 'CloseTeamRounds')
      .accepted.when(lead, 'OpenActivity', { activityId: 'roleplay' }).accepted;
    expect(deal(two)).toEqual(['influencer', 'purchaser']); // one voter, one share
  });

  it('[D326] can be agreed on in any term of a built-in case, and a guess counts against the team’s own vote', () => {
    const ended = playing().when(lead, 'EndPlay').accepted;
    const playId = playOf(ended.workshop, anna).id;
    const record = (terms: object) => ended.when(anna, 'RecordOutcome', { playId, agreed: true, terms });
    record({ paymentDays: 45, promiseDisclosed: true, earlyPaymentPct: 2 }).thenTypes('OutcomeRecorded');
    record({ paymentDays: 200 }).then(refused('term-out-of-range', { field: 'paymentDays', min: 0, max: 120 }));
    record({ nergens: 1 }).then(refused('malformed'));
    const nine = Array.from({ length: 9 }, (_, n): Actor => ({ seat: 'participant', id: uuid(`gast ${n}`) }));
    const rehearsal = new Rehearsal();
    for (const event of live('teamcase', {}, nine)) rehearsal.record(event);
    rehearsal.act(lead, 'FormTeams', { method: 'random', seed: 'zaad' });
    const authors = rehearsal.state.teams.list.map(({ memberIds: [id = ''] }): Actor => ({ seat: 'participant', id }));
    for (const author of authors) {
      const caseId = uuid(`case of ${author.id}`);
      rehearsal.act(author, 'NameCase', { caseId, pseudonym: 'Schim', sentenceIds: ['price'] });
      rehearsal.act(author, 'BringCaseToTeam', { caseId });
    }
    rehearsal.act(lead, 'OpenTeamRounds');
    for (const author of authors) rehearsal.act(author, 'CastTeamBallot', { ballot: ballots.roles({ influencer: 1 }) });
    rehearsal.act(lead, 'CloseTeamRounds').act(lead, 'OpenActivity', { activityId: 'roleplay' });
    rehearsal.act(lead, 'DealBriefs').act(lead, 'StartPlay', { confirmUnread: true }).act(lead, 'EndPlay');
    for (const [n, { id, sitters }] of rehearsal.state.plays.list.entries()) {
      const boss = sitters.find(({ chair }) => chair === 'boss')?.participantId ?? '';
      const roleIds = [n === 0 ? 'user' : 'influencer'];
      rehearsal.act({ seat: 'participant', id: boss }, 'GuessBuyingRole', { playId: id, roleIds });
    }
    rehearsal.act(lead, 'RevealBriefs');
    for (const { state } of Object.values(rehearsal.screens)) {
      expect(state.plays.open['roleplay']).toMatchObject({ ownCases: 3, results: { guessed: { n: 2, of: 3 } } });
    }
  });

  it('[D327] are in no window, not even afterwards: trainers hear how many teams play one, and everybody when the cards are opened', () => {
    const rehearsal = rehearsed().act(lead, 'DealBriefs');
    const { facilitator, projector, participants } = rehearsal.screens;
    expect([facilitator, projector, participants].map(({ state }) => ownCasesDealt(state))).toEqual([1, 0, 0]);
    const from = rehearsal.state.position;
    rehearsal.act(lead, 'RevealBriefs');
    expect(participants.state.plays.open['roleplay']).toMatchObject({ caseId: 'week-fourteen', ownCases: 1 });
    const played = (events: Rehearsal['log']) => events.filter(({ position }) => position >= from);
    const told = JSON.stringify([
      ...Object.values(rehearsal.screens).map(({ events }) => played(events)),
      ...[...rehearsal.phones.values()].map(({ events }) => played(events)),
    ]);
    expect(told).toContain('BriefsDealt');
    for (const secret of [annas, 'Schim', 'ownCase"', 'roleIds', anna.id]) expect(told).not.toContain(secret);
  });

  it('[D327] two runs that differ in how the team voted are the same bytes to everybody else', () => {
    const run = (weights: Parameters<typeof ballots.roles>[0]) => {
      const rehearsal = new Rehearsal();
      for (const event of live('teamcase', {}, people)) rehearsal.record(event);
      rehearsal
        .act(anna, 'NameCase', named)
        .act(lead, 'FormTeams', { method: 'random', seed: 'zaad' })
        .act(anna, 'BringCaseToTeam', { caseId: annas })
        .act(lead, 'OpenTeamRounds')
        .act(anna, 'CastTeamBallot', { ballot: ballots.roles(weights) })
        .act(lead, 'CloseTeamRounds')
        .act(lead, 'OpenActivity', { activityId: 'roleplay' })
        .act(lead, 'DealBriefs');
      return rehearsal.act(lead, 'PeekBrief', { chair: 'buyer' }).act(lead, 'RevealBriefs');
    };
    const [one, other] = [run({ user: 3 }), run({ decider: 1 })];
    expect(JSON.stringify(other.log)).not.toBe(JSON.stringify(one.log));
    expect(JSON.stringify(other.screens)).toBe(JSON.stringify(one.screens));
    const inTeam = teamOf(one.state, anna)?.memberIds ?? [];
    for (const { id } of people.filter((person) => !inTeam.includes(person.id))) {
      expect(JSON.stringify(other.phone(id))).toBe(JSON.stringify(one.phone(id)));
    }
  });

  it('[D328] make room for the built-in case, without a word to anybody, where the case is taken back before they play', () => {
    const before = voted().when(anna, 'WithdrawCase', { caseId: annas }).accepted;
    expect(kindOf(before.when(lead, 'DealBriefs').accepted)).toBe('builtIn');
    const after = dealt().when(anna, 'WithdrawCase', { caseId: annas });
    after.thenTypes('CaseWithdrawn');
    expect(kindOf(after.accepted)).toBe('builtIn');
    expect(kindOf(after.accepted.when(lead, 'StartPlay', { confirmUnread: true }).accepted)).toBe('builtIn');
    const erased = dealt().when(anna, 'EraseParticipant').accepted.workshop;
    expect(erased.plays.list.every(({ ownCase }) => ownCase === undefined)).toBe(true);
    const rehearsal = rehearsed().act(lead, 'DealBriefs');
    const told = rehearsal.screens.facilitator.events.length;
    rehearsal.act(anna, 'WithdrawCase', { caseId: annas });
    expect(rehearsal.screens.facilitator.events.slice(told).map(({ type }) => type)).toEqual(['CaseWithdrawn']);
  });

  it('[D328] lose their words where it is taken back later; what was played stands', () => {
    const gone = playing().when(anna, 'WithdrawCase', { caseId: annas }).accepted;
    expect(kindOf(gone)).toBe('gone');
    const ended = gone.when(lead, 'EndPlay').accepted;
    const playId = playOf(ended.workshop, anna).id;
    const boss = sitterOf(ended.workshop, anna, 'boss');
    ended.when(boss, 'GuessBuyingRole', { playId, roleIds: ['purchaser'] }).thenTypes('BuyingRoleGuessed');
    ended
      .when(boss, 'RecordOutcome', { playId, agreed: true, terms: { paymentDays: 45 } })
      .thenTypes('OutcomeRecorded');
    expect(kindOf(ended.when(lead, 'RevealBriefs').accepted)).toBe('gone');
    const opened = dealt().when(lead, 'RevealBriefs').accepted.when(anna, 'WithdrawCase', { caseId: annas }).accepted;
    expect(kindOf(opened)).toBe('gone');
    expect(gone.workshop.plays.list.some(({ ownCase }) => ownCase?.caseId === annas)).toBe(true);
  });

  it('[D328] stay with the chair: whoever goes is followed by an observer, with the card of the author’s case', () => {
    const { workshop } = dealt();
    const observer = sitterOf(workshop, anna, 'observer');
    const left = dealt().when(anna, 'LeaveWorkshop').accepted;
    expect(sitterOf(left.workshop, observer, 'buyer')).toEqual(observer);
    expect(playedCaseOf(left.workshop, playOf(left.workshop, observer))?.kind).toBe('own');
  });

  it('[D328] are dealt anew, and counted anew, where a trainer changed the team', () => {
    const rehearsal = rehearsed().act(lead, 'DealBriefs');
    const [fellow = bert] = fellowsOf(rehearsal.state, anna);
    const { facilitator } = rehearsal.screens;
    const participantId = rehearsal.state.people.byId[fellow.id]?.handle ?? '';
    rehearsal.act(lead, 'MoveMember', { participantId });
    expect(ownCasesDealt(facilitator.state)).toBe(0);
    rehearsal.act(lead, 'DealBriefs');
    expect(ownCasesDealt(facilitator.state)).toBe(1);
    expect(sitterOf(rehearsal.state, anna, 'buyer')).toEqual(anna);
  });

  it('[D329] the lead can look at the card of a chair in one team, and each look is recorded with the team', () => {
    const scene = dealt();
    const teamId = playOf(scene.workshop, anna).teamId;
    const looked = scene.when(lead, 'PeekBrief', { chair: 'boss', teamId }).decision;
    expect(looked).toMatchObject({
      events: [{ type: 'BriefPeeked', data: { activityId: 'roleplay', chair: 'boss', teamId } }],
      data: { kind: 'own', words: { name: 'Schim' } },
    });
    scene.when(lead, 'PeekBrief', { chair: 'boss', teamId: 'nergens' }).then(refused('no-brief'));
  });
});

describe('a case that is withdrawn', () => {
  it('[D356] leaves the phones of the team that worked on it', () => {
    const rehearsal = rehearsed();
    const [fellow = bert] = fellowsOf(rehearsal.state, anna);
    const teamCase = () => rehearsal.phone(fellow.id).you.teamRounds.teamCase;
    expect(JSON.stringify(teamCase())).toContain('Schim');
    rehearsal.act(anna, 'WithdrawCase', { caseId: annas });
    expect(teamCase()).toMatchObject({ caseId: annas, isMine: false });
    expect(teamCase()).not.toHaveProperty('about');
  });
});
