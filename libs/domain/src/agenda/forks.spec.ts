import { describe, expect, it } from '@jest/globals';
import { behindMs, due, msOf, rootOf } from '../index.ts';
import { anna, ballots, bert, carla, clock, given, lead, live, Rehearsal, refused, uuid } from '../testing-door.ts';

const parentId = uuid('parent');
const fork = { parentId, lead: lead.id, seats: 'people' };
const aWeek = 7 * 24 * 3_600;

/** A room that is live. */
function room(): Rehearsal {
  const rehearsal = new Rehearsal();
  for (const event of live()) rehearsal.record(event);
  return rehearsal;
}

describe('a fork', () => {
  it('[D384] says where it left which workshop, and has a title of its own', () => {
    const rehearsal = room();
    const { position, at } = rehearsal.state;
    rehearsal.wait(aWeek).act(clock, 'ForkWorkshop', { ...fork, title: 'Anders' });
    const { agenda } = rehearsal.state;
    expect(agenda.lineage).toEqual([{ parentId, position, since: at, seats: 'people', at: rehearsal.now }]);
    expect(agenda.title).toBe('Anders');
    expect(rootOf(uuid('self'), agenda)).toBe(parentId);
    rehearsal.act(clock, 'ForkWorkshop', { ...fork, parentId: uuid('child') });
    expect(agenda.lineage?.map((each) => each.parentId)).toEqual([parentId, uuid('child')]);
    expect(agenda.title).toBe('Anders');
  });

  it('[D384] is of something', () => {
    given()
      .when(clock, 'ForkWorkshop', fork)
      .then(refused('fork-position', { head: 0 }));
  });

  it('[D385] stands still until it goes on, and no time was spent meanwhile', () => {
    const rehearsal = room().act(lead, 'StartTimer', { timerId: 'klok', seconds: 300 }).wait(59);
    rehearsal.act(lead, 'ShowOnProjector', { view: 'timer' });
    const before = behindMs(rehearsal.state, msOf(rehearsal.now));
    rehearsal.wait(aWeek).act(clock, 'ForkWorkshop', fork);
    expect(rehearsal.state.agenda.status).toBe('paused');
    expect(due(rehearsal.state)).toEqual([]);
    expect(rehearsal.state.agenda.timer?.remainingMs).toBe(240_000);
    rehearsal.wait(aWeek).act(lead, 'ResumeWorkshop');
    const { timer, activities, activeActivity } = rehearsal.state.agenda;
    expect(timer?.endsAt).toBe(msOf(rehearsal.now) + 240_000);
    expect(activities.find(({ id }) => id === activeActivity)?.openedAt).toBe(rehearsal.now);
    expect(behindMs(rehearsal.state, msOf(rehearsal.now))).toBe(before);
  });

  it('[D385] gives a vote that closes by itself the time it had left', () => {
    const rehearsal = room().act(lead, 'OpenRound', {
      roundId: uuid('r'),
      ballot: 'recognition',
      autoCloseAfterSeconds: 90,
    });
    rehearsal.wait(aWeek).act(clock, 'ForkWorkshop', fork).wait(aWeek).act(lead, 'ResumeWorkshop');
    expect(rehearsal.state.rounds.byId[uuid('r')]?.autoCloseAt).toBe(msOf(rehearsal.now) + 90_000);
  });

  it('[D385] goes on where its parent was over', () => {
    const rehearsal = room().act(lead, 'FinishWorkshop').act(lead, 'ArchiveWorkshop');
    rehearsal.wait(aWeek).act(clock, 'ForkWorkshop', fork);
    expect(rehearsal.state.agenda).toMatchObject({ status: 'paused' });
    expect(rehearsal.state.agenda.finishedAt).toBeUndefined();
    rehearsal.act(lead, 'ResumeWorkshop').act(lead, 'FinishWorkshop');
    const { startedAt = '', finishedAt = '' } = rehearsal.state.agenda;
    expect(msOf(finishedAt) - msOf(startedAt)).toBeLessThan(60_000);
  });

  it('[D386] waits for everybody, and everybody finds their seat as it was', () => {
    const rehearsal = room();
    const here = rehearsal.state.people.joined;
    const seats = JSON.stringify(rehearsal.state.teams);
    rehearsal.act(clock, 'ForkWorkshop', fork);
    expect(rehearsal.state.people).toMatchObject({ joined: 0, voting: 0 });
    for (const screen of Object.values(rehearsal.screens)) expect(screen.state.people.joined).toBe(0);
    expect(rehearsal.phone(anna.id).you.people.me?.status).toBe('left');
    expect(rehearsal.ask(anna, 'ChangeAlias', { alias: 'Reiger' })).toMatchObject({ ok: false, code: 'not-eligible' });
    const back = { participantId: anna.id, via: 'personalCode' };
    rehearsal.act({ seat: 'visitor', id: 'door' }, 'LinkDevice', back);
    expect(rehearsal.state.people).toMatchObject({ joined: 1, voting: 1 });
    expect(rehearsal.state.people.byId[anna.id]).toMatchObject({ status: 'present', handle: 'P01' });
    expect(rehearsal.state.people.byId[anna.id]?.unseen).toBeUndefined();
    expect(rehearsal.phone(anna.id).you.people.me?.status).toBe('present');
    expect(JSON.stringify(rehearsal.state.teams)).toBe(seats);
    expect(here).toBeGreaterThan(1);
  });

  it('[D387] goes on with a vote that was open, which stays secret', () => {
    const rehearsal = room().act(lead, 'OpenRound', { roundId: uuid('r'), ballot: 'recognition' });
    const vote = { roundId: uuid('r'), ballot: ballots.recognition({ wait: 2 }) };
    for (const who of [anna, bert]) rehearsal.act(who, 'CastBallot', vote);
    const { size } = rehearsal.state.people.electorates[uuid('r')] ?? { size: 0 };
    rehearsal.act(clock, 'ForkWorkshop', fork);
    expect(rehearsal.state.rounds.byId[uuid('r')]).toMatchObject({ status: 'open', cast: 2 });
    for (const who of [anna, bert, carla]) {
      rehearsal.act({ seat: 'visitor', id: 'door' }, 'LinkDevice', { participantId: who.id, via: 'personalCode' });
    }
    expect(rehearsal.state.people.electorates[uuid('r')]?.size).toBe(size);
    rehearsal.act(lead, 'ResumeWorkshop').act(carla, 'CastBallot', vote).act(bert, 'CastBallot', vote);
    expect(rehearsal.state.rounds.byId[uuid('r')]?.cast).toBe(3);
    for (const { state } of Object.values(rehearsal.screens)) {
      expect(state.rounds.byId[uuid('r')]).toMatchObject({ cast: 3, ballots: {} });
    }
  });

  it('[D388] has no people in its teams where simulated ones take their place', () => {
    const rehearsal = room()
      .act(lead, 'OpenActivity', { activityId: 'roleplay' })
      .act(lead, 'FormTeams', { method: 'random', seed: 'zaad' });
    expect(rehearsal.state.teams.list.flatMap(({ memberIds }) => memberIds)).toContain(anna.id);
    rehearsal.act(clock, 'ForkWorkshop', { ...fork, seats: 'simulated' });
    expect(rehearsal.state.teams.list.flatMap(({ memberIds }) => memberIds)).toEqual([]);
  });

  it('[D389] is led by its owner, and takes nothing back that was before it', () => {
    const rehearsal = room().act(lead, 'LockLobby');
    rehearsal.act(clock, 'ForkWorkshop', { ...fork, lead: uuid('owner') });
    expect(rehearsal.state.agenda).toMatchObject({ owner: uuid('owner'), lead: uuid('owner'), coTrainers: [] });
    expect(rehearsal.screens.participants.state.agenda.lead).toBe('');
    const owner = { seat: 'facilitator', id: uuid('owner') } as const;
    expect(rehearsal.ask(owner, 'Undo')).toMatchObject({ ok: false, code: 'cannot-undo' });
    rehearsal.act(owner, 'ResumeWorkshop');
    expect(rehearsal.ask(owner, 'Undo')).toMatchObject({ ok: false, code: 'cannot-undo' });
  });

  it('[D390] forgets who was forgotten in its family since', () => {
    const rehearsal = room().act(clock, 'ForkWorkshop', { ...fork, forgotten: [bert.id, uuid('nobody')] });
    expect(rehearsal.state.people.byId[bert.id]?.status).toBe('erased');
    const types = rehearsal.log.slice(-2).map(({ type }) => type);
    expect(types).toEqual(['WorkshopForked', 'ParticipantErased']);
  });
});
