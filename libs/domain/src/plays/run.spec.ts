import { describe, expect, it } from '@jest/globals';
import { type Actor, briefsCounted, type Chair, due, phoneTaskOf, stageOf, type Workshop } from '../index.ts';
import {
  clock,
  coTrainer,
  everybody,
  fact,
  given,
  lead,
  live,
  Rehearsal,
  refused,
  type Scene,
  uuid,
  visitor,
} from '../testing-door.ts';

const crowd = (people: number): readonly Actor[] =>
  Array.from({ length: people }, (_, index) => ({ seat: 'participant', id: uuid(`gast ${index}`) }));

const sitter = ({ plays }: Workshop, chair: Chair, play = 0): Actor => ({
  seat: 'participant',
  id: plays.list[play]?.sitters.find((each) => each.chair === chair)?.participantId ?? '',
});
const playId = ({ plays }: Workshop, play = 0): string => plays.list[play]?.id ?? '';
const stages = ({ plays }: Workshop) => plays.list.map(stageOf);

const dealt = (people: readonly Actor[] = everybody): Scene =>
  given(live('roleplay', {}, people))
    .when(lead, 'FormTeams', { method: 'random', seed: 'zaad' })
    .accepted.when(lead, 'DealBriefs', { caseId: 'ninety-days' }).accepted;
const begun = (people?: readonly Actor[]): Scene =>
  dealt(people).when(lead, 'StartPlay', { confirmUnread: true }).accepted;

/** The same, on every screen. */
function playing(people: readonly Actor[] = everybody): Rehearsal {
  const rehearsal = new Rehearsal();
  for (const event of live('roleplay', {}, people)) rehearsal.record(event);
  return rehearsal
    .act(lead, 'FormTeams', { method: 'random', seed: 'zaad' })
    .act(lead, 'DealBriefs', { caseId: 'ninety-days' })
    .act(lead, 'StartPlay', { confirmUnread: true });
}

const seen = (workshop: Workshop, label = 'a', more: object = {}) => ({
  playId: playId(workshop),
  observationId: uuid(label),
  kind: 'seen',
  stepId: 'trust',
  ...more,
});

describe('the run of a play', () => {
  it('[D300] all teams that have cards begin at once, and a clock with them', () => {
    const scene = dealt(crowd(6));
    const { workshop } = scene.when(lead, 'StartPlay', { seconds: 300, confirmUnread: true }).accepted;
    expect(stages(workshop)).toEqual(['running', 'running']);
    expect(workshop.agenda.timer).toMatchObject({ seconds: 300, elapsed: false });
    given(live('roleplay')).when(lead, 'StartPlay').then(refused('no-brief'));
    begun().when(lead, 'StartPlay').thenNothing();
    begun().when(lead, 'Undo').then(refused('cannot-undo'));
    const open = dealt().when(lead, 'RevealBriefs').accepted;
    open.when(lead, 'StartPlay', { confirmUnread: true }).then(refused('cards-open'));
  });

  it('[D56] a slip to the next activity that is taken back shows the room the cards again, sealed or open', () => {
    const open = dealt().when(lead, 'RevealBriefs').accepted;
    for (const scene of [dealt(), open]) {
      const { projector } = scene.workshop.agenda;
      const slipped = scene.when(lead, 'OpenActivity', { activityId: 'debrief' }).accepted;
      expect(slipped.workshop.agenda.projector.view).toBe('title');
      expect(slipped.when(lead, 'Undo').accepted.workshop.agenda.projector).toEqual(projector);
    }
  });

  it('[D300] cards that were not read are asked about, and forbid nothing', () => {
    const scene = dealt();
    scene.when(lead, 'StartPlay').then(refused('brief-unread'));
    scene.when(lead, 'StartPlay', { confirmUnread: true }).thenTypes('TimerStarted', 'PlayStarted');
    const read = everybody.reduce((before, person) => before.when(person, 'ReadBrief').accepted, scene);
    read.when(lead, 'StartPlay').thenTypes('TimerStarted', 'PlayStarted');
  });

  it('[D301] anybody in a team ends its play, and with the last one the clock stops', () => {
    const scene = begun(crowd(6));
    const observer = sitter(scene.workshop, 'observer');
    const one = scene.when(observer, 'EndPlay', { playId: playId(scene.workshop) }).thenTypes('PlayEnded');
    expect(stages(one.workshop)).toEqual(['ended', 'running']);
    one.when(sitter(one.workshop, 'boss'), 'EndPlay').thenNothing();
    one.when(observer, 'EndPlay', { playId: playId(one.workshop, 1) }).then(refused('not-in-team'));
    const both = one.when(sitter(one.workshop, 'buyer', 1), 'EndPlay');
    both.thenTypes('TimerStopped', 'PlayEnded');
    expect(stages(both.and.workshop)).toEqual(['ended', 'ended']);
    dealt().when(sitter(dealt().workshop, 'boss'), 'EndPlay').then(refused('not-in-phase'));
    const free = given(live('roleplay')).when(lead, 'FormTeams', { method: 'manual' }).accepted;
    free.when(everybody[0] ?? lead, 'EndPlay').then(refused('not-in-team'));
  });

  it('[D301] the lead ends one of them, or all', () => {
    const scene = begun(crowd(6));
    const one = scene.when(lead, 'EndPlay', { playId: playId(scene.workshop, 1) }).accepted;
    expect(stages(one.workshop)).toEqual(['running', 'ended']);
    expect(stages(scene.when(lead, 'EndPlay').accepted.workshop)).toEqual(['ended', 'ended']);
    scene.when(coTrainer, 'EndPlay').then(refused('not-lead'));
    scene.when(lead, 'EndPlay', { playId: 'nowhere' }).then(refused('not-found'));
  });

  it('[D301] once the clock has run out they are over', () => {
    const scene = begun();
    const [{ at, command } = { at: 0, command: { kind: 'ElapseTimer', data: {} } }] = due(scene.workshop);
    const late = scene.later((at - Date.parse(scene.workshop.at)) / 1_000);
    const { workshop } = late.when(clock, command.kind, command.data).thenTypes('TimerElapsed', 'PlayEnded');
    expect(stages(workshop)).toEqual(['ended', 'ended']);
    expect(workshop.plays.list.map(({ startedAt = 0, endedAt = 0 }) => endedAt - startedAt)).toEqual([
      480_000, 480_000,
    ]);
  });

  it('[D302] while one runs nothing is done that would tear it apart', () => {
    const scene = begun();
    const { people } = scene.workshop;
    const participantId = people.byId[sitter(scene.workshop, 'boss').id]?.handle ?? '';
    scene.when(lead, 'FormTeams', { method: 'random', seed: 'anders', anew: true }).then(refused('play-running'));
    scene.when(lead, 'MoveMember', { participantId }).then(refused('play-running'));
    scene.when(lead, 'RevealBriefs').then(refused('play-running'));
    scene.when(lead, 'OpenActivity', { activityId: 'debrief' }).then(refused('play-running'));
    scene.when(lead, 'CloseActivity', { activityId: 'roleplay' }).then(refused('play-running'));
    scene.when(lead, 'FinishWorkshop').then(refused('play-running'));
    const over = scene.when(lead, 'EndPlay').accepted;
    over.when(lead, 'OpenActivity', { activityId: 'debrief' }).thenTypes('ActivityClosed', 'ActivityOpened');
  });

  it('[D302] a team that is over can be changed while another plays, and what it played stays', () => {
    const scene = begun(crowd(6));
    const one = scene.when(sitter(scene.workshop, 'boss'), 'EndPlay').accepted;
    const participantId = one.workshop.people.byId[sitter(one.workshop, 'boss').id]?.handle ?? '';
    one.when(lead, 'MoveMember', { participantId, teamId: 'new' }).thenTypes('TeamMemberMoved');
    const busy = one.workshop.teams.list[1]?.id ?? '';
    one.when(lead, 'MoveMember', { participantId, teamId: busy }).then(refused('play-running'));
    one.when(lead, 'DealBriefs').thenNothing();
    const alone = one.when(lead, 'MoveMember', { participantId, teamId: 'new' }).accepted;
    alone.when(lead, 'DealBriefs').then(refused('play-running'));
    alone.when(lead, 'PlaceTheRest').then(refused('play-running'));
  });

  it('[D302] nobody goes into another team by its code in the middle of their play', () => {
    const people = crowd(6);
    const [first, second] = [people[0] ?? lead, people[1] ?? lead];
    const codes = given(live('roleplay', {}, people)).when(lead, 'FormTeams', { method: 'codes' }).accepted;
    const opened = codes.when(first, 'OpenOwnTeam', { teamId: uuid('team') }).accepted;
    const code = opened.workshop.teams.list[0]?.code;
    const two = opened.when(second, 'JoinTeam', { code }).accepted.when(lead, 'DealBriefs').accepted;
    const running = two.when(lead, 'StartPlay', { confirmUnread: true }).accepted;
    running.when(first, 'OpenOwnTeam', { teamId: uuid('ander') }).then(refused('play-running'));
    const neighbours = running.when(people[2] ?? lead, 'OpenOwnTeam', { teamId: uuid('ander') }).accepted;
    const other = neighbours.workshop.teams.list[1]?.code;
    neighbours.when(first, 'JoinTeam', { code: other }).then(refused('play-running'));
  });
});

describe('what an observer notes', () => {
  it('[D303] has the moment since the start: that of the tap, or of its arrival, and never later than the end', () => {
    const scene = begun();
    const observer = sitter(scene.workshop, 'observer');
    const noted = (at: Scene, more: object) => {
      const { plays } = at.when(observer, 'MarkObservation', seen(at.workshop, 'a', more)).accepted.workshop;
      return plays.list[0]?.observations?.map(({ atMs }) => atMs);
    };
    expect(noted(scene.later(30), {})).toEqual([30_000]);
    expect(noted(scene.later(30), { atMs: 12_345 })).toEqual([12_345]);
    expect(noted(scene.later(30), { atMs: 40_000 })).toEqual([30_000]);
    const over = scene.later(60).when(lead, 'EndPlay').accepted;
    expect(noted(over.later(30), {})).toEqual([60_000]);
  });

  it('[D303] is a step that was seen or missed, or that something was said; with words or without', () => {
    const scene = begun();
    const { workshop } = scene;
    const observer = sitter(workshop, 'observer');
    const mark = (data: object) => scene.when(observer, 'MarkObservation', data);
    mark(seen(workshop, 'a', { kind: 'missed' })).thenTypes('ObservationMarked');
    mark(seen(workshop, 'a', { kind: 'quote' })).then(refused('malformed'));
    mark(seen(workshop, 'a', { stepId: undefined })).then(refused('malformed'));
    mark(seen(workshop, 'a', { kind: 'quote', stepId: undefined, text: 'Wat valt er stil?' })).thenTypes(
      'ObservationMarked',
    );
    const named = seen(workshop, 'a', { kind: 'promise', stepId: undefined, text: 'Bel 06-12345678' });
    mark(named).then(refused('looks-personal'));
    mark({ ...named, confirmNotReal: true }).thenTypes('ObservationMarked');
  });

  it('[D303] is the same thing under the same id: it may get words later, and be taken back', () => {
    const scene = begun();
    const observer = sitter(scene.workshop, 'observer');
    const quote = seen(scene.workshop, 'a', { kind: 'quote', stepId: undefined });
    const once = scene.when(observer, 'MarkObservation', quote).accepted;
    once.when(observer, 'MarkObservation', quote).thenNothing();
    const worded = once.later(20).when(observer, 'MarkObservation', { ...quote, text: 'Wat als het mag?' }).accepted;
    expect(worded.workshop.plays.list[0]?.observations).toMatchObject([
      { atMs: 1_000, text: { text: 'Wat als het mag?' } },
    ]);
    const { playId: at, observationId } = quote;
    const gone = worded.when(observer, 'UnmarkObservation', { playId: at, observationId }).accepted;
    expect(gone.workshop.plays.list[0]?.observations).toEqual([]);
    gone.when(observer, 'UnmarkObservation', { playId: at, observationId }).thenNothing();
  });

  it('[D303] is noted by an observer of that team, while it plays and until the cards are open', () => {
    const scene = begun();
    const { workshop } = scene;
    scene.when(sitter(workshop, 'boss'), 'MarkObservation', seen(workshop)).then(refused('not-observer'));
    scene.when(sitter(workshop, 'buyer'), 'UnmarkObservation', seen(workshop)).then(refused('not-observer'));
    const observer = sitter(workshop, 'observer');
    const elsewhere = seen(workshop, 'a', { playId: playId(workshop, 1) });
    scene.when(observer, 'MarkObservation', elsewhere).then(refused('not-found'));
    const early = dealt();
    early
      .when(sitter(early.workshop, 'observer'), 'MarkObservation', seen(early.workshop))
      .then(refused('not-in-phase'));
    const over = scene.when(lead, 'EndPlay').accepted;
    over.when(observer, 'MarkObservation', seen(workshop)).thenTypes('ObservationMarked');
    const open = over.when(lead, 'RevealBriefs').accepted;
    open.when(observer, 'MarkObservation', seen(workshop)).then(refused('cards-open'));
    const free = given(live('roleplay')).when(everybody[0] ?? lead, 'MarkObservation', seen(workshop));
    free.then(refused('not-in-team'));
  });

  it('[D303] is at most a hundred things of one observer, and nobody takes back what another one noted', () => {
    const scene = begun(crowd(4));
    const [one, other] = (scene.workshop.plays.list[0]?.sitters ?? [])
      .filter(({ chair }) => chair === 'observer')
      .map(({ participantId: id }): Actor => ({ seat: 'participant', id }));
    if (!one || !other) throw new Error('four people have two observers');
    const marked = scene.when(one, 'MarkObservation', seen(scene.workshop)).accepted;
    marked.when(other, 'UnmarkObservation', seen(scene.workshop)).then(refused('not-found'));
    marked.when(other, 'MarkObservation', seen(scene.workshop, 'a', { text: 'x' })).then(refused('not-found'));
    const rehearsal = playing(crowd(4));
    for (let n = 0; n < 100; n++) rehearsal.act(one, 'MarkObservation', seen(rehearsal.state, `w ${n}`));
    expect(rehearsal.ask(one, 'MarkObservation', seen(rehearsal.state, 'x'))).toEqual({
      ok: false,
      code: 'observation-limit',
    });
    rehearsal.act(other, 'MarkObservation', seen(rehearsal.state, 'y'));
  });
});

describe('who is told what of a play', () => {
  it('[D304] trainers hear which teams play, the room how many, everybody of their own', () => {
    const rehearsal = playing(crowd(6));
    const { facilitator, projector, participants } = rehearsal.screens;
    expect(stages(facilitator.state)).toEqual(['running', 'running']);
    expect(briefsCounted(projector.state)).toMatchObject({ running: 2, ended: 0 });
    rehearsal.act(sitter(rehearsal.state, 'boss'), 'EndPlay');
    expect(stages(facilitator.state)).toEqual(['ended', 'running']);
    expect(briefsCounted(projector.state)).toMatchObject({ running: 1, ended: 1 });
    expect(participants.state.plays).toEqual({ list: [], open: {} });
    const taskOf = ({ id }: Actor) => phoneTaskOf({ ...participants.state, you: rehearsal.phone(id).you }).kind;
    expect(taskOf(sitter(rehearsal.state, 'observer'))).toBe('played');
    expect(taskOf(sitter(rehearsal.state, 'observer', 1))).toBe('play');
  });

  it('[D304] what is observed is the observer’s alone while the play runs, and their team’s once it is over', () => {
    const rehearsal = playing(crowd(6));
    const [observer, boss, buyer] = (['observer', 'boss', 'buyer'] as const).map((chair) =>
      sitter(rehearsal.state, chair),
    );
    const notes = (person: Actor | undefined) => rehearsal.phone(person?.id ?? '').you.plays.brief?.observations;
    rehearsal.act(observer ?? lead, 'MarkObservation', seen(rehearsal.state));
    expect(notes(observer)).toHaveLength(1);
    expect(notes(boss)).toBeUndefined();
    rehearsal.act(boss ?? lead, 'EndPlay');
    expect(notes(observer)).toMatchObject([{ kind: 'seen', stepId: 'trust', observer: observer?.id }]);
    expect(notes(buyer)).toEqual([{ id: uuid('a'), kind: 'seen', stepId: 'trust', atMs: 1_000 }]);
    rehearsal.act(observer ?? lead, 'MarkObservation', seen(rehearsal.state, 'b', { kind: 'missed' }));
    expect([notes(boss), notes(observer)]).toMatchObject([{ length: 2 }, { length: 2 }]);
    rehearsal.act(observer ?? lead, 'UnmarkObservation', seen(rehearsal.state));
    expect([notes(boss), notes(observer)]).toMatchObject([{ length: 1 }, { length: 1 }]);
    const told = JSON.stringify([rehearsal.screens, rehearsal.phone(sitter(rehearsal.state, 'boss', 1).id)]);
    expect(told).not.toContain('trust');
  });
});

describe('who comes and goes while it runs', () => {
  const join = { participantId: uuid('laat'), locale: 'nl', via: 'code', rulesAccepted: true };

  it('[D305] whoever comes late observes at once, and notes with the others', () => {
    const rehearsal = playing(crowd(6));
    rehearsal.wait(60).act(visitor, 'JoinWorkshop', join);
    const { brief } = rehearsal.phone(join.participantId).you.plays;
    expect(brief).toMatchObject({ chair: 'observer', startedAt: rehearsal.state.plays.list[0]?.startedAt });
    const late: Actor = { seat: 'participant', id: join.participantId };
    rehearsal.act(late, 'MarkObservation', { ...seen(rehearsal.state), playId: brief?.playId });
    rehearsal.act(late, 'EndPlay');
    expect(rehearsal.phone(late.id).you.plays.brief?.observations).toHaveLength(1);
  });

  it('[D305] an observer takes the chair of a boss who goes, and the play goes on; once it is over nobody does', () => {
    const scene = begun();
    const observer = sitter(scene.workshop, 'observer');
    const noted = scene.when(observer, 'MarkObservation', seen(scene.workshop)).accepted;
    const left = noted.when(sitter(scene.workshop, 'boss'), 'LeaveWorkshop');
    left.thenTypes('ParticipantLeft', 'TeamLeft', 'ChairLeft', 'ChairTaken');
    expect(stages(left.and.workshop)[0]).toBe('running');
    expect(left.and.workshop.plays.list[0]?.observations).toHaveLength(1);
    left.and.when(observer, 'MarkObservation', seen(scene.workshop, 'b')).then(refused('not-observer'));
    const over = scene.when(lead, 'EndPlay').accepted;
    over.when(sitter(scene.workshop, 'boss'), 'LeaveWorkshop').thenTypes('ParticipantLeft', 'TeamLeft', 'ChairLeft');
  });

  it('[D306] the next role-play of the plan has the same teams, and everybody another chair', () => {
    const plan = ['een', 'twee'].map((id) => ({ id, kind: 'roleplay' as const, minutes: 16 }));
    const scene = given(live('roleplay', {}, crowd(6)), fact('WorkshopRevised', { plan }));
    const chairsIn = (workshop: Workshop, activityId: string) =>
      workshop.plays.list
        .filter((play) => play.activityId === activityId)
        .flatMap(({ sitters }) => sitters.map(({ participantId, chair }) => `${participantId} ${chair}`));
    const first = scene.when(lead, 'OpenActivity', { activityId: 'een' }).accepted;
    const formed = first.when(lead, 'FormTeams', { method: 'random', seed: 'zaad' }).accepted;
    const started = formed.when(lead, 'DealBriefs').accepted.when(lead, 'StartPlay', { confirmUnread: true }).accepted;
    const over = started.when(lead, 'EndPlay').accepted.when(lead, 'RevealBriefs').accepted;
    const second = over.when(lead, 'OpenActivity', { activityId: 'twee' }).accepted.when(lead, 'DealBriefs').accepted;
    expect(second.workshop.teams.list).toEqual(formed.workshop.teams.list);
    const [before, now] = [chairsIn(second.workshop, 'een'), chairsIn(second.workshop, 'twee')];
    expect(now).toHaveLength(6);
    expect(now.filter((chair) => before.includes(chair))).toEqual([]);
    expect(stages(second.when(lead, 'StartPlay', { confirmUnread: true }).accepted.workshop).slice(2)).toEqual([
      'running',
      'running',
    ]);
  });
});
