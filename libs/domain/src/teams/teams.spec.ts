import { describe, expect, it } from '@jest/globals';
import type { Actor, Workshop } from '../index.ts';
import {
  anna,
  bert,
  carla,
  coTrainer,
  daan,
  eva,
  everybody,
  given,
  joined,
  lead,
  live,
  Rehearsal,
  refused,
  uuid,
  visitor,
} from '../testing-door.ts';
import { tablesOf } from './state.ts';

const random = { method: 'random', seed: 'zaad' } as const;
const crowd = (people: number): readonly Actor[] =>
  Array.from({ length: people }, (_, index) => ({ seat: 'participant', id: uuid(`gast ${index}`) }));

/** A role-play with these people in the room. */
const inRoleplay = (people: readonly Actor[] = everybody) => given(live('roleplay', {}, people));
const inTeams = (people: readonly Actor[] = everybody) => inRoleplay(people).when(lead, 'FormTeams', random).accepted;
const byCode = (people: readonly Actor[] = everybody) =>
  inRoleplay(people).when(lead, 'FormTeams', { method: 'codes' }).accepted;

const sizes = ({ teams }: Workshop) => teams.list.map(({ memberIds }) => memberIds.length);
const members = ({ teams }: Workshop, index: number) => teams.list[index]?.memberIds ?? [];
const teamIdOf = ({ teams }: Workshop, { id }: Actor) =>
  teams.list.find(({ memberIds }) => memberIds.includes(id))?.id ?? '';
const handleOf = ({ people }: Workshop, { id }: Actor) => people.byId[id]?.handle ?? '';

/** The same as it goes on, with a screen for everybody. */
function rehearsed(people: readonly Actor[] = everybody): Rehearsal {
  const rehearsal = new Rehearsal();
  for (const event of live('roleplay', {}, people)) rehearsal.record(event);
  return rehearsal;
}

describe('teams by chance', () => {
  it('[D280] are the same for the same seed, and hold everybody who is here and takes part', () => {
    const watching = [joined({ seat: 'participant', id: uuid('kijker') }, 6, 'watching')];
    const scene = given(live('roleplay'), watching);
    const one = scene.when(lead, 'FormTeams', random).accepted.workshop;
    const other = scene.when(lead, 'FormTeams', random).accepted.workshop;
    const another = scene.when(lead, 'FormTeams', { method: 'random', seed: 'ander zaad' }).then(refused('malformed'));
    expect(one.teams).toEqual(other.teams);
    expect(another.workshop.teams.list).toEqual([]);
    expect(one.teams.list.flatMap(({ memberIds }) => memberIds).sort()).toEqual(everybody.map(({ id }) => id).sort());
    const seeds = ['a', 'b', 'c', 'd', 'e', 'f'].map((seed) => {
      const { workshop } = scene.when(lead, 'FormTeams', { method: 'random', seed }).accepted;
      return members(workshop, 0).join();
    });
    expect(new Set(seeds).size).toBeGreaterThan(3);
  });

  it.each([
    [2, [2]],
    [3, [3]],
    [4, [4]],
    [5, [3, 2]],
    [6, [3, 3]],
    [7, [4, 3]],
    [8, [4, 4]],
    [9, [3, 3, 3]],
    [10, [4, 3, 3]],
    [11, [4, 4, 3]],
    [40, [4, ...Array.from({ length: 12 }, () => 3)]],
  ])('[D281] of %d people are %j', (people, expected) => {
    expect(sizes(inTeams(crowd(people)).workshop)).toEqual(expected);
  });

  it('[D281] need two people, however they come about', () => {
    for (const method of ['random', 'manual', 'codes']) {
      inRoleplay([anna]).when(lead, 'FormTeams', { method, seed: 'zaad' }).then(refused('too-few-for-teams'));
    }
  });

  it('[D281] number their tables from one', () => {
    expect(tablesOf(inTeams().workshop)).toEqual([
      { number: 1, people: 3 },
      { number: 2, people: 2 },
    ]);
  });

  it('[D282] are formed in a role-play, once, and anew only when that is asked for', () => {
    given(live('roles')).when(lead, 'FormTeams', random).then(refused('not-in-phase'));
    inRoleplay().when(lead, 'FormTeams', { method: 'random' }).then(refused('malformed'));
    const again = inTeams()
      .when(lead, 'FormTeams', { ...random, seed: 'x' })
      .thenNothing();
    const anew = again.when(lead, 'FormTeams', { method: 'codes', anew: true }).accepted.workshop;
    expect(anew.teams.method).toBe('codes');
    expect(anew.teams.list).toEqual([]);
  });
});

describe('teams by hand', () => {
  it('[D283] take somebody in from another team, as long as there is room', () => {
    const scene = inTeams();
    const [first = '', second = ''] = scene.workshop.teams.list.map(({ id }) => id);
    const [one = '', two = ''] = members(scene.workshop, 1);
    const handle = (id: string) => scene.workshop.people.byId[id]?.handle ?? '';
    const moved = scene.when(coTrainer, 'MoveMember', { participantId: handle(one), teamId: first }).accepted;
    expect(sizes(moved.workshop)).toEqual([4, 1]);
    moved.when(lead, 'MoveMember', { participantId: handle(one), teamId: first }).thenNothing();
    moved.when(lead, 'MoveMember', { participantId: handle(two), teamId: first }).then(refused('team-full'));
    moved.when(lead, 'MoveMember', { participantId: 'P77', teamId: first }).then(refused('not-found'));
    moved.when(lead, 'MoveMember', { participantId: handle(one), teamId: 'nergens' }).then(refused('not-found'));
    const back = moved.when(lead, 'MoveMember', { participantId: handle(one), teamId: second }).accepted;
    expect(sizes(back.workshop)).toEqual([3, 2]);
  });

  it('[D283] can be new, under the lowest number that is free; and one can be in none', () => {
    const scene = inTeams();
    const anyone = { participantId: 'P01' };
    const alone = scene.when(lead, 'MoveMember', { ...anyone, teamId: 'new' }).accepted;
    expect(alone.workshop.teams.list.at(-1)).toMatchObject({ number: 3, memberIds: [anna.id] });
    alone.when(lead, 'MoveMember', { ...anyone, teamId: 'new' }).thenNothing();
    const out = alone.when(lead, 'MoveMember', anyone).accepted;
    expect(out.workshop.teams.list).toHaveLength(2); // without anybody it is none any more
    out.when(lead, 'MoveMember', anyone).thenNothing();
  });

  it('[D283] begin empty when they come about by hand', () => {
    const scene = inRoleplay().when(lead, 'FormTeams', { method: 'manual' }).accepted;
    const first = scene.when(lead, 'MoveMember', { participantId: 'P01', teamId: 'new' }).accepted;
    const teamId = teamIdOf(first.workshop, anna);
    const second = first.when(lead, 'MoveMember', { participantId: 'P02', teamId }).accepted;
    expect(members(second.workshop, 0)).toEqual([anna.id, bert.id]);
  });

  it('[D283] are there to move people between', () => {
    inRoleplay().when(lead, 'MoveMember', { participantId: 'P01', teamId: 'new' }).then(refused('not-in-phase'));
    inTeams().when(anna, 'MoveMember', { participantId: 'P01', teamId: 'new' }).then(refused('not-lead'));
  });
});

describe('teams by code', () => {
  it('[D284] are opened on one phone and joined from others by three signs', () => {
    const opened = byCode().when(anna, 'OpenOwnTeam', { teamId: uuid('t') }).accepted;
    const code = opened.workshop.teams.list[0]?.code ?? '';
    expect(code).toMatch(/^[A-HJ-NP-Z2-9]{3}$/);
    opened.when(anna, 'OpenOwnTeam', { teamId: uuid('t') }).thenNothing();
    opened.when(bert, 'OpenOwnTeam', { teamId: uuid('t') }).then(refused('not-found'));
    opened.when(bert, 'JoinTeam', { code: code === 'AAA' ? 'BBB' : 'AAA' }).then(refused('team-code-unknown'));
    const typed = ` ${code.toLowerCase().split('').join(' ')}.`;
    const together = opened.when(bert, 'JoinTeam', { code: typed }).accepted;
    expect(members(together.workshop, 0)).toEqual([anna.id, bert.id]);
    together.when(bert, 'JoinTeam', { code }).thenNothing();
  });

  it('[D284] hold four people at most, and whoever joins another one has left theirs', () => {
    const opened = byCode().when(anna, 'OpenOwnTeam', { teamId: uuid('t') }).accepted;
    const code = opened.workshop.teams.list[0]?.code ?? '';
    const full = [bert, carla, daan].reduce((scene, each) => scene.when(each, 'JoinTeam', { code }).accepted, opened);
    full.when(eva, 'JoinTeam', { code }).then(refused('team-full'));
    const other = full.when(eva, 'OpenOwnTeam', { teamId: uuid('u') }).accepted;
    const second = other.workshop.teams.list[1]?.code ?? '';
    expect(second).not.toBe(code);
    expect(sizes(other.when(bert, 'JoinTeam', { code: second }).accepted.workshop)).toEqual([3, 2]);
    expect(sizes(other.when(bert, 'OpenOwnTeam', { teamId: uuid('v') }).accepted.workshop)).toEqual([3, 1, 1]);
  });

  it('[D284] are for when the trainer lets teams form themselves', () => {
    for (const scene of [inRoleplay(), inTeams()]) {
      scene.when(anna, 'OpenOwnTeam', { teamId: uuid('t') }).then(refused('not-in-phase'));
      scene.when(anna, 'JoinTeam', { code: 'ABC' }).then(refused('not-in-phase'));
    }
  });
});

describe('who comes and who goes', () => {
  const join = (label: string, mode = 'voting') => ({
    participantId: uuid(label),
    locale: 'nl',
    via: 'code',
    rulesAccepted: true,
    mode,
  });

  it('[D285] whoever comes late joins the smallest team that has room', () => {
    const third = inTeams().when(visitor, 'JoinWorkshop', join('f')).thenTypes('ParticipantJoined', 'TeamJoined');
    expect(sizes(third.workshop)).toEqual([3, 3]);
    const fourth = third.when(visitor, 'JoinWorkshop', join('g')).accepted;
    expect(sizes(fourth.workshop)).toEqual([4, 3]);
    const full = fourth.when(visitor, 'JoinWorkshop', join('h')).accepted;
    full.when(visitor, 'JoinWorkshop', join('i')).thenTypes('ParticipantJoined');
    full.when(visitor, 'JoinWorkshop', join('j', 'watching')).thenTypes('ParticipantJoined');
  });

  it('[D285] where teams form themselves nobody is put into one', () => {
    byCode().when(visitor, 'JoinWorkshop', join('f')).thenTypes('ParticipantJoined');
  });

  it('[D285] whoever goes has left their team, and comes back as one who is late', () => {
    const scene = inTeams();
    const gone = scene.when(anna, 'LeaveWorkshop').thenTypes('ParticipantLeft', 'TeamLeft');
    expect(gone.workshop.teams.list.flatMap(({ memberIds }) => memberIds)).not.toContain(anna.id);
    gone.when(visitor, 'JoinWorkshop', join('anna')).thenTypes('ParticipantReturned', 'TeamJoined');
    scene.when(lead, 'RemoveParticipant', { participantId: 'P01' }).thenTypes('ParticipantRemoved', 'TeamLeft');
    scene.when(anna, 'EraseParticipant').thenTypes('TeamLeft', 'ParticipantErased');
    scene
      .when(lead, 'RemoveParticipants', { crowd: 'last-minutes', minutes: 240 })
      .thenTypes(...everybody.map(() => 'ParticipantRemoved' as const), ...everybody.map(() => 'TeamLeft' as const));
  });

  it('[D285] whoever only fell silent keeps their place; who never had a screen does not', () => {
    const clock: Actor = { seat: 'system', id: 'clock' };
    const scene = inTeams();
    scene.when(clock, 'LeaveWorkshop', { participantId: anna.id }).thenTypes('ParticipantLeft');
    scene
      .when(clock, 'LeaveWorkshop', { participantId: anna.id, unseen: true })
      .thenTypes('ParticipantLeft', 'TeamLeft');
  });

  it('[D286] whoever is in no team, or alone in one, is placed: where somebody is missing, else as a second observer', () => {
    const six = crowd(6);
    const scene = inTeams(six).when(six[0] ?? anna, 'LeaveWorkshop').accepted;
    const back = scene.when(lead, 'MoveMember', { participantId: 'P02' }).accepted;
    const placed = back.when(coTrainer, 'PlaceTheRest').accepted.workshop;
    expect(sizes(placed).reduce((sum, size) => sum + size, 0)).toBe(5);
    expect(Math.max(...sizes(placed)) - Math.min(...sizes(placed))).toBeLessThan(2);
    const seven = inTeams(crowd(6)).when(visitor, 'JoinWorkshop', join('late', 'watching')).accepted;
    const voting = seven.when({ seat: 'participant', id: uuid('late') }, 'SetParticipationMode', { mode: 'voting' });
    expect(sizes(voting.accepted.when(lead, 'PlaceTheRest').accepted.workshop)).toEqual([4, 3]);
  });

  it('[D286] those for whom there is no room form teams of their own', () => {
    const eight = crowd(8);
    const codes = byCode(eight).when(eight[0] ?? anna, 'OpenOwnTeam', { teamId: uuid('t') }).accepted;
    const placed = codes.when(lead, 'PlaceTheRest').accepted.workshop;
    expect(sizes(placed)).toEqual([4, 4]);
    expect(new Set(placed.teams.list.map(({ code }) => code)).size).toBe(2);
    expect(placed.teams.method).toBe('codes');
  });

  it('[D286] where nobody waits nothing happens', () => {
    inTeams().when(lead, 'PlaceTheRest').thenNothing();
    inRoleplay().when(lead, 'PlaceTheRest').then(refused('not-in-phase'));
  });

  it('[D287] two that turn out to be one sit in one team', () => {
    const scene = inTeams();
    const outside = scene.when(lead, 'MoveMember', { participantId: 'P01' }).accepted;
    const team = teamIdOf(outside.workshop, bert);
    const one = outside.when(lead, 'MergeParticipants', { keptId: 'P01', mergedId: 'P02' }).accepted.workshop;
    expect(teamIdOf(one, anna)).toBe(team);
    expect(teamIdOf(one, bert)).toBe('');
    const both = scene.when(lead, 'MergeParticipants', { keptId: 'P01', mergedId: 'P02' }).accepted.workshop;
    expect(teamIdOf(both, anna)).toBe(teamIdOf(scene.workshop, anna));
    expect(teamIdOf(both, bert)).toBe('');
  });
});

describe('what is told of teams', () => {
  it('[D288] trainers are told by handle, the room how many, and everybody their own team by alias', () => {
    const rehearsal = rehearsed().act(lead, 'FormTeams', random);
    const { facilitator, projector, participants } = rehearsal.screens;
    const { teams, people } = rehearsal.state;
    const handles = teams.list.map(({ memberIds }) => memberIds.map((id) => people.byId[id]?.handle));
    expect(facilitator.state.teams.list.map(({ memberIds }) => memberIds)).toEqual(handles);
    expect(projector.state.teams.list).toEqual([]);
    expect(tablesOf(projector.state)).toEqual(tablesOf(rehearsal.state));
    expect(participants.state.teams).toEqual({ method: 'random', list: [], since: 0 });
    for (const { id } of everybody) {
      const team = teams.list.find(({ memberIds }) => memberIds.includes(id));
      const fellows = team?.memberIds.filter((each) => each !== id).map((each) => ({ text: wordsIn(people, each) }));
      const { teamId, number, fellows: told } = rehearsal.phone(id).you.teams.seating ?? {};
      expect([teamId, number, told]).toEqual([team?.id, team?.number, fellows]);
    }
  });

  it('[D288] a name, or who sits with whom, changes no byte of another team, of the room or of those without one', () => {
    const six = crowd(6);
    const run = (seed: string, alias: string) => {
      const rehearsal = rehearsed(six).act(lead, 'FormTeams', { method: 'manual' });
      const [a, b, c, d, e] = six.map((_, index) => `P0${index + 1}`);
      const places = seed === 'one' ? [a, b, c] : [a, c, b];
      for (const [index, participantId] of places.entries()) {
        const teamId = index === 0 ? 'new' : teamIdOf(rehearsal.state, six[0] ?? anna);
        rehearsal.act(lead, 'MoveMember', { participantId, teamId });
      }
      rehearsal.act(lead, 'MoveMember', { participantId: d, teamId: 'new' });
      rehearsal.act(lead, 'MoveMember', { participantId: e, teamId: teamIdOf(rehearsal.state, six[3] ?? anna) });
      return rehearsal.act(six[0] ?? anna, 'ChangeAlias', { alias });
    };
    const [one, other] = [run('one', 'Reiger'), run('two', 'Buizerd')];
    const told = ({ screens, phones }: Rehearsal) =>
      JSON.stringify([screens.projector, screens.participants, ...six.slice(3).map(({ id }) => phones.get(id))]);
    expect(told(other)).toBe(told(one));
    expect(JSON.stringify(other.phone(six[1]?.id ?? '').events)).not.toBe(
      JSON.stringify(one.phone(six[1]?.id ?? '').events),
    );
  });

  it('[D288] those who share a team hear of another name, and of who came and went', () => {
    const rehearsal = rehearsed().act(lead, 'FormTeams', random);
    const [first = '', fellow = ''] = members(rehearsal.state, 0);
    const seatOf = (id: string): Actor => ({ seat: 'participant', id });
    const fellowsOf = (id: string) =>
      rehearsal.phone(id).you.teams.seating?.fellows.map((each) => Object.values(each)[0]);
    rehearsal.act(seatOf(first), 'ChangeAlias', { alias: 'Reiger' });
    expect(fellowsOf(fellow)).toContain('Reiger');
    rehearsal.act(seatOf(first), 'LeaveWorkshop');
    expect(fellowsOf(fellow)).toHaveLength(1);
    expect(rehearsal.phone(first).you.teams.seating).toBeUndefined();
  });

  it('[D288] a team that stays as it was is told nothing', () => {
    const nine = crowd(9);
    const rehearsal = rehearsed(nine).act(lead, 'FormTeams', random);
    const [untouched = ''] = members(rehearsal.state, 2);
    const before = rehearsal.phone(untouched).events.length;
    const target = rehearsal.state.teams.list[1]?.id;
    const [mover = ''] = members(rehearsal.state, 0);
    rehearsal.act(lead, 'MoveMember', { participantId: rehearsal.state.people.byId[mover]?.handle, teamId: target });
    expect(rehearsal.phone(untouched).events).toHaveLength(before);
  });
});

describe('taking teams back', () => {
  it('[D289] leaves them as they were, on every phone', () => {
    const rehearsal = rehearsed().act(lead, 'FormTeams', random);
    const seated = JSON.stringify(everybody.map(({ id }) => rehearsal.phone(id).you.teams));
    const handle = handleOf(rehearsal.state, carla);
    rehearsal.act(coTrainer, 'MoveMember', { participantId: handle, teamId: 'new' });
    rehearsal.act(coTrainer, 'MoveMember', { participantId: handleOf(rehearsal.state, daan), teamId: 'new' });
    rehearsal.act(lead, 'Undo').act(lead, 'Undo');
    expect(JSON.stringify(everybody.map(({ id }) => rehearsal.phone(id).you.teams))).toBe(seated);
    rehearsal.act(lead, 'Undo');
    expect(rehearsal.screens.participants.state.teams.method).toBeUndefined();
    expect(rehearsal.screens.projector.state.agenda.projector.view).toBe('title');
    expect(everybody.map(({ id }) => rehearsal.phone(id).you.teams)).toEqual(everybody.map(() => ({})));
  });

  it('[D289] is not possible once somebody came or went by themselves', () => {
    const rehearsal = rehearsed().act(lead, 'FormTeams', { method: 'codes' });
    rehearsal.act(anna, 'OpenOwnTeam', { teamId: uuid('t') });
    expect(rehearsal.ask(lead, 'Undo')).toEqual({ ok: false, code: 'cannot-undo' });
  });
});

const wordsIn = (people: Workshop['people'], id: string) => Object.values(people.byId[id]?.alias ?? {})[1];
