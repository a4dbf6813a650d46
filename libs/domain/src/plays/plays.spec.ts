import { describe, expect, it } from '@jest/globals';
import type { Actor, Chair, Workshop } from '../index.ts';
import { disclose } from '../index.ts';
import {
  anna,
  clock,
  coTrainer,
  created,
  everybody,
  given,
  lead,
  live,
  pack,
  Rehearsal,
  refused,
  type Scene,
  uuid,
  visitor,
} from '../testing-door.ts';
import { sittersFor } from './chairs.ts';
import { briefsCounted } from './state.ts';

const crowd = (people: number): readonly Actor[] =>
  Array.from({ length: people }, (_, index) => ({ seat: 'participant', id: uuid(`gast ${index}`) }));

const inTeams = (people: readonly Actor[] = everybody): Scene =>
  given(live('roleplay', {}, people)).when(lead, 'FormTeams', { method: 'random', seed: 'zaad' }).accepted;
const dealt = (people: readonly Actor[] = everybody, caseId = 'ninety-days'): Scene =>
  inTeams(people).when(lead, 'DealBriefs', { caseId }).accepted;

const chairsIn = ({ plays }: Workshop) => plays.list.map(({ sitters }) => sitters.map(({ chair }) => chair));
const sitterOf = ({ plays }: Workshop, chair: Chair, play = 0): Actor => ({
  seat: 'participant',
  id: plays.list[play]?.sitters.find((sitter) => sitter.chair === chair)?.participantId ?? '',
});
const handleOf = ({ people }: Workshop, { id }: Actor) => people.byId[id]?.handle ?? '';

const rehearsed = (people: readonly Actor[] = everybody): Rehearsal => {
  const rehearsal = new Rehearsal();
  for (const event of live('roleplay', {}, people)) rehearsal.record(event);
  return rehearsal.act(lead, 'FormTeams', { method: 'random', seed: 'zaad' });
};

describe('dealing', () => {
  it('[D290] gives every team a boss and a buyer, and observers for the rest', () => {
    expect(chairsIn(dealt(crowd(9)).workshop)).toEqual(Array.from({ length: 3 }, () => ['boss', 'buyer', 'observer']));
    expect(chairsIn(dealt(crowd(4)).workshop)).toEqual([['boss', 'buyer', 'observer', 'observer']]);
    expect(chairsIn(dealt(crowd(2)).workshop)).toEqual([['boss', 'buyer']]);
  });

  it('[D290] takes teams, and two people in each', () => {
    given(live('roleplay')).when(lead, 'DealBriefs').then(refused('no-teams'));
    given(live('roles')).when(lead, 'DealBriefs').then(refused('no-teams'));
    const alone = inTeams().when(lead, 'MoveMember', { participantId: 'P01', teamId: 'new' }).accepted;
    alone.when(lead, 'DealBriefs').then(refused('team-incomplete'));
    alone.when(lead, 'PlaceTheRest').accepted.when(lead, 'DealBriefs').thenTypes('BriefsDealt');
  });

  it('[D290] is done once, and again only for teams that came about since', () => {
    const scene = dealt(crowd(9));
    scene.when(lead, 'DealBriefs', { caseId: 'week-fourteen' }).thenNothing();
    const moved = scene.when(lead, 'MoveMember', { participantId: 'P01', teamId: 'new' }).accepted;
    const again = moved.when(lead, 'PlaceTheRest').accepted.when(lead, 'DealBriefs').accepted.workshop;
    expect(new Set(again.plays.list.map(({ caseId }) => caseId))).toEqual(new Set(['ninety-days']));
    expect(again.plays.list.flatMap(({ sitters }) => sitters)).toHaveLength(9);
  });

  it('[D291] takes a case of the pack: the one that is named, else one that nobody has played or looked at', () => {
    inTeams().when(lead, 'DealBriefs', { caseId: 'nergens' }).then(refused('not-found'));
    expect(inTeams().when(lead, 'DealBriefs').accepted.workshop.plays.list[0]?.caseId).toBe('week-fourteen');
    const known = inTeams().when(lead, 'SpotlightCase', { caseId: 'week-fourteen' }).accepted;
    expect(known.when(lead, 'DealBriefs').accepted.workshop.plays.list[0]?.caseId).toBe('ninety-days');
  });

  it('[D292] puts everybody into each chair once before anybody sits in one again', () => {
    const people = ['a', 'b', 'c'];
    const plays: Workshop['plays']['list'][number][] = [];
    for (const id of ['1', '2', '3']) {
      plays.push({ id, activityId: id, teamId: 't', sitters: sittersFor(people, plays) });
    }
    for (const person of people) {
      const had = plays.flatMap(({ sitters }) => sitters.filter(({ participantId }) => participantId === person));
      expect(had.map(({ chair }) => chair).sort()).toEqual(['boss', 'buyer', 'observer']);
    }
    const four = ['a', 'b', 'c', 'd'];
    const first = [{ id: '1', activityId: '1', teamId: 't', sitters: sittersFor(four, []) }];
    const observers = sittersFor(four, first).filter(({ chair }) => chair === 'observer');
    expect(observers.map(({ participantId }) => participantId).sort()).toEqual(['a', 'b']);
  });
});

describe('what is told of cards', () => {
  it('[D293] everybody hears which chair is theirs, trainers who sits where, the room how many there are', () => {
    const rehearsal = rehearsed().act(lead, 'DealBriefs', { caseId: 'ninety-days' });
    const { facilitator, projector, participants } = rehearsal.screens;
    for (const { sitters } of rehearsal.state.plays.list) {
      for (const { participantId, chair } of sitters) {
        expect(rehearsal.phone(participantId).you.plays.brief?.chair).toBe(chair);
      }
    }
    const handles = rehearsal.state.plays.list.map(({ sitters }) =>
      sitters.map(({ participantId }) => rehearsal.state.people.byId[participantId]?.handle),
    );
    const told = facilitator.state.plays.list.map(({ sitters }) => sitters.map(({ participantId }) => participantId));
    expect(told).toEqual(handles);
    expect(briefsCounted(projector.state)).toMatchObject({ dealt: 5, read: 0 });
    expect(participants.state.plays).toEqual({ list: [], open: {} });
  });

  it('[D294] which case it is, is in no window before the cards are opened: two runs that differ in it are the same bytes', () => {
    const run = (caseId: string) => {
      const rehearsal = rehearsed().act(lead, 'DealBriefs', { caseId });
      const buyer = sitterOf(rehearsal.state, 'buyer');
      rehearsal.act(buyer, 'ReadBrief').act(lead, 'PeekBrief', { chair: 'buyer' });
      return rehearsal.act(sitterOf(rehearsal.state, 'boss'), 'LeaveWorkshop');
    };
    const [one, other] = [run('week-fourteen'), run('ninety-days')];
    expect(JSON.stringify(one.log)).not.toBe(JSON.stringify(other.log));
    const told = ({ screens, phones }: Rehearsal) => JSON.stringify([screens, [...phones.values()]]);
    expect(told(other)).toBe(told(one));
    expect(told(one)).not.toContain('decider');
  });

  it('[D294] as what the salesperson of a case buys is told to nobody with the pack', () => {
    const { facilitator, projector, participants } = disclose(created(), given().workshop);
    expect(JSON.stringify([facilitator, projector, participants])).not.toContain('buyingRoles');
  });

  it('[D295] that somebody has read theirs is told to the trainers, and to the room as a number', () => {
    const scene = dealt();
    const boss = sitterOf(scene.workshop, 'boss');
    const read = scene.when(boss, 'ReadBrief').thenTypes('BriefRead');
    read.when(boss, 'ReadBrief').thenNothing();
    expect(briefsCounted(read.workshop)).toMatchObject({ dealt: 5, read: 1 });
    inTeams().when(anna, 'ReadBrief').then(refused('no-brief'));
  });

  it('[D296] the lead can look at the card of a chair, and each look is recorded', () => {
    const scene = dealt();
    expect(scene.when(lead, 'PeekBrief', { chair: 'buyer' }).decision).toEqual({
      ok: true,
      events: [{ type: 'BriefPeeked', data: { activityId: 'roleplay', chair: 'buyer' } }],
      data: { kind: 'builtIn', caseId: 'ninety-days' },
    });
    scene.when(coTrainer, 'PeekBrief', { chair: 'buyer' }).then(refused('not-lead'));
    inTeams().when(lead, 'PeekBrief', { chair: 'buyer' }).then(refused('no-brief'));
  });
});

describe('who comes and who goes after the cards are dealt', () => {
  const join = { participantId: uuid('laat'), locale: 'nl', via: 'code', rulesAccepted: true };

  it('[D297] whoever comes late observes', () => {
    const scene = dealt().when(visitor, 'JoinWorkshop', join);
    scene.thenTypes('ParticipantJoined', 'TeamJoined', 'ChairTaken');
    const { plays } = scene.and.workshop;
    const chair = plays.list
      .flatMap(({ sitters }) => sitters)
      .find(({ participantId }) => participantId === join.participantId);
    expect(chair?.chair).toBe('observer');
  });

  it('[D297] an observer takes the chair of a boss or a buyer who goes, with its card unread', () => {
    for (const chair of ['boss', 'buyer'] as const) {
      const scene = dealt();
      const observer = sitterOf(scene.workshop, 'observer');
      const read = scene.when(observer, 'ReadBrief').accepted;
      const left = read.when(sitterOf(scene.workshop, chair), 'LeaveWorkshop');
      left.thenTypes('ParticipantLeft', 'TeamLeft', 'ChairLeft', 'ChairTaken');
      const sitters = left.and.workshop.plays.list[0]?.sitters ?? [];
      expect(sitters.find((sitter) => sitter.chair === chair)).toEqual({ participantId: observer.id, chair });
      expect(sitters).toHaveLength(2);
    }
  });

  it('[D297] without an observer the two go on', () => {
    const scene = dealt();
    scene
      .when(sitterOf(scene.workshop, 'observer'), 'LeaveWorkshop')
      .thenTypes('ParticipantLeft', 'TeamLeft', 'ChairLeft');
  });

  it('[D297] whoever fell silent keeps their chair, and whoever was silent when cards were dealt observes', () => {
    const scene = dealt();
    const boss = sitterOf(scene.workshop, 'boss');
    scene.when(clock, 'LeaveWorkshop', { participantId: boss.id }).thenTypes('ParticipantLeft');
    const silent = inTeams(crowd(4)).when(clock, 'LeaveWorkshop', { participantId: crowd(4)[0]?.id }).accepted;
    const without = silent.when(lead, 'DealBriefs').accepted;
    without
      .when(visitor, 'JoinWorkshop', { ...join, participantId: crowd(4)[0]?.id })
      .thenTypes('ParticipantReturned', 'ChairTaken');
  });

  it('[D298] where a trainer changes a team its cards are withdrawn, from every phone in it', () => {
    const rehearsal = rehearsed().act(lead, 'DealBriefs', { caseId: 'ninety-days' });
    const [from, to] = rehearsal.state.teams.list.map(({ id }) => id);
    const mover = rehearsal.state.teams.list.find(({ id }) => id === from)?.memberIds[0] ?? '';
    const participantId = handleOf(rehearsal.state, { seat: 'participant', id: mover });
    rehearsal.act(coTrainer, 'MoveMember', { participantId, teamId: to });
    expect(rehearsal.state.plays.list).toEqual([]);
    for (const { id } of everybody) expect(rehearsal.phone(id).you.plays).toEqual({});
    rehearsal.act(lead, 'DealBriefs', { caseId: 'ninety-days' });
    for (const { id } of everybody) expect(rehearsal.phone(id).you.plays.brief).toBeDefined();
  });

  it('[D345] once the last ones are withdrawn the room looks at the teams, in every window', () => {
    const rehearsal = rehearsed(crowd(9)).act(lead, 'DealBriefs');
    const views = () =>
      [rehearsal, ...Object.values(rehearsal.screens)].map(({ state }) => ({
        ...state.agenda.projector,
        dealt: state.plays.counts?.dealt,
      }));
    const move = (from: number, to: number) => {
      const mover = rehearsal.state.teams.list[from]?.memberIds[0] ?? '';
      const participantId = handleOf(rehearsal.state, { seat: 'participant', id: mover });
      rehearsal.act(coTrainer, 'MoveMember', { participantId, teamId: rehearsal.state.teams.list[to]?.id });
    };
    const all = (seen: object) => views().map(() => expect.objectContaining(seen));
    move(0, 1);
    expect(views()).toEqual(all({ view: 'briefs' }));
    expect(rehearsal.screens.projector.state.plays.counts?.dealt).toBe(3);
    move(1, 2);
    expect(views()).toEqual(all({ view: 'teams', blank: false, dealt: undefined }));
    rehearsal.act(lead, 'DealBriefs');
    expect(views()).toEqual(all({ view: 'briefs' }));
    rehearsal.act(lead, 'ShowOnProjector', { view: 'timer' });
    move(2, 0);
    move(1, 0);
    expect(views()).toEqual(all({ view: 'timer' }));
  });

  it('[D345] open ones are not looked at once their activity is closed, until that is taken back', () => {
    const open = dealt().when(lead, 'RevealBriefs').accepted;
    const shown = { view: 'briefs', focusId: 'open', blank: false };
    expect(open.workshop.agenda.projector).toEqual(shown);
    const left = open.when(lead, 'CloseActivity', { activityId: 'roleplay' }).accepted;
    expect(left.workshop.agenda.projector).toEqual({ view: 'title', blank: false });
    expect(left.when(lead, 'Undo').accepted.workshop.agenda.projector).toEqual(shown);
  });

  it('[D298] dealt and withdrawn cards are not taken back', () => {
    dealt().when(lead, 'Undo').then(refused('cannot-undo'));
  });

  it('[D298] two that turn out to be one have one chair', () => {
    const scene = dealt();
    const [kept, merged] = [sitterOf(scene.workshop, 'boss'), sitterOf(scene.workshop, 'buyer', 1)];
    const handles = { keptId: handleOf(scene.workshop, kept), mergedId: handleOf(scene.workshop, merged) };
    const one = scene.when(lead, 'MergeParticipants', handles).accepted.workshop;
    const sitters = one.plays.list.flatMap((play) => play.sitters).map(({ participantId }) => participantId);
    expect(sitters.filter((id) => id === kept.id)).toHaveLength(1);
    expect(sitters).not.toContain(merged.id);
    const free = scene.when(lead, 'MoveMember', { participantId: handles.keptId }).accepted;
    const again = free.when(lead, 'DealBriefs').accepted;
    const buyer = sitterOf(again.workshop, 'buyer', 1);
    const taken = again.when(lead, 'MergeParticipants', {
      keptId: handles.keptId,
      mergedId: handleOf(again.workshop, buyer),
    }).accepted.workshop;
    const seat = taken.plays.list
      .flatMap((play) => play.sitters)
      .find(({ participantId }) => participantId === kept.id);
    expect(seat?.chair).toBe('buyer');
  });
});

describe('opening the cards', () => {
  it('[D299] tells everybody the case and as what its salesperson bought, once and for good', () => {
    const rehearsal = rehearsed().act(lead, 'DealBriefs', { caseId: 'ninety-days' }).act(lead, 'RevealBriefs');
    const buyingRoles = pack.buyingRoles['ninety-days'];
    const open = { activityId: 'roleplay', caseId: 'ninety-days', buyingRoles, results: { played: 0 } };
    for (const { state } of Object.values(rehearsal.screens)) expect(state.plays.open).toEqual({ roleplay: open });
    const { length } = rehearsal.log;
    rehearsal.act(lead, 'RevealBriefs').act(lead, 'DealBriefs');
    expect(rehearsal.log).toHaveLength(length);
    expect(rehearsal.ask(lead, 'Undo')).toEqual({ ok: false, code: 'cannot-undo' });
    expect(rehearsal.ask(anna, 'ReadBrief')).toEqual({ ok: false, code: 'no-brief' });
  });

  it('[D299] takes cards that were dealt', () => {
    inTeams().when(lead, 'RevealBriefs').then(refused('no-brief'));
  });

  it('[D299] the projector shows open cards only when they are open', () => {
    const open = { view: 'briefs', focusId: 'open' };
    inTeams().when(lead, 'ShowOnProjector', { view: 'briefs' }).then(refused('not-revealed'));
    dealt().when(lead, 'ShowOnProjector', open).then(refused('not-revealed'));
    const shown = dealt().when(lead, 'RevealBriefs').accepted;
    expect(shown.workshop.agenda.projector).toEqual({ ...open, blank: false });
  });
});
