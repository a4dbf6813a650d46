import { describe, expect, it } from '@jest/globals';
import { type RoomProgress, roomProgress, workNow } from '../index.ts';
import {
  anna,
  bert,
  carla,
  daan,
  everybody,
  fact,
  given,
  lead,
  live,
  Rehearsal,
  refused,
  uuid,
} from '../testing-door.ts';

/** A role-play whose trainer shows where to sit. */
const walking = [
  ...live('roleplay'),
  fact('TeamsFormed', {
    method: 'random',
    teams: [{ id: 'een', number: 1, code: 'ABC', memberIds: everybody.map(({ id }) => id) }],
  }),
  fact('ProjectorViewChanged', { view: 'teams' }),
] as const;
const teams = { activityId: 'roleplay', place: 'teams' } as const;
const ready = (more: object = {}) => ({ ...teams, ready: true, ...more });

/** So many of so many are done, for trainers and for the room. */
function progressIn({ screens }: Rehearsal): readonly (RoomProgress | undefined)[] {
  const { facilitator, projector } = screens;
  return [facilitator, projector].map(({ state }) => roomProgress(state));
}
const counted = (people: number, of: number, more: Partial<RoomProgress> = {}) =>
  Array.from({ length: 2 }, () => ({ people, of, texts: 0, isWriting: false, ...more }));

function begun(facts: readonly Parameters<Rehearsal['record']>[0][] = walking): Rehearsal {
  const rehearsal = new Rehearsal();
  for (const event of facts) rehearsal.record(event);
  return rehearsal;
}

describe('being ready', () => {
  it('[D340] is said by whoever is here and votes, of what people do by themselves now, and taken back', () => {
    const marked = fact('ReadyMarked', { participantId: anna.id, ...teams });
    const scene = given(walking);
    scene.when(anna, 'MarkReady', ready()).then(marked);
    scene.when(anna, 'MarkReady', ready({ ready: false })).thenNothing();
    scene.when(anna, 'MarkReady', ready({ place: 'cards' })).then(refused('too-late'));
    scene.when(anna, 'MarkReady', ready({ activityId: 'steps' })).then(refused('too-late'));
    scene.when(lead, 'MarkReady', ready()).then(refused('forbidden'));
    given(walking, fact('ParticipationModeChanged', { participantId: anna.id, mode: 'watching' }))
      .when(anna, 'MarkReady', ready())
      .then(refused('not-voting'));
    given(walking, marked).when(anna, 'MarkReady', ready()).thenNothing();
    given(walking, marked)
      .when(anna, 'MarkReady', ready({ ready: false }))
      .then(fact('ReadyUnmarked', { participantId: anna.id, ...teams }));
    given(walking, fact('WorkshopPaused', {})).when(anna, 'MarkReady', ready()).then(marked);
  });

  it('[D340] is nothing to say while the room listens, looks or votes', () => {
    const open = begun(live('scene'));
    expect(workNow(open.state)).toBeUndefined();
    open.act(lead, 'ShowOnProjector', { view: 'question' });
    expect(workNow(open.state)).toEqual({ activityId: 'scene', place: 'question' });
    open.act(lead, 'OpenRound', { roundId: uuid('r'), ballot: 'fist' });
    expect(workNow(open.state)).toBeUndefined();
  });

  it('[D340] is about a step, a phase, the teams, a case, the cards or the break', () => {
    const { state } = begun(live('steps')).act(lead, 'OpenStep', { stepId: 'trust' });
    expect(workNow(state)).toEqual({ activityId: 'steps', place: 'trust' });
    const debrief = begun(live('debrief')).act(lead, 'ShowOnProjector', { view: 'question', focusId: 'learned' });
    expect(workNow(debrief.state)).toEqual({ activityId: 'debrief', place: 'learned' });
    const roleplay = begun();
    expect(workNow(roleplay.state)).toEqual(teams);
    roleplay.act(lead, 'DealBriefs', { caseId: 'ninety-days' });
    expect(workNow(roleplay.state)).toEqual({ activityId: 'roleplay', place: 'cards' });
    roleplay.act(lead, 'StartPlay', { confirmUnread: true }).act(lead, 'ShowOnProjector', { view: 'timer' });
    expect(workNow(roleplay.state)).toBeUndefined();
    roleplay.act(lead, 'EndPlay').act(lead, 'ShowOnProjector', { view: 'briefs', focusId: 'played' });
    expect(workNow(roleplay.state)).toEqual({ activityId: 'roleplay', place: 'played' });
    roleplay.act(lead, 'RevealBriefs').act(lead, 'OpenActivity', { activityId: 'teamcase' });
    roleplay.act(lead, 'ShowOnProjector', { view: 'teamcase' });
    expect(workNow(roleplay.state)).toEqual({ activityId: 'teamcase', place: 'bring' });
    roleplay.act(lead, 'OpenTeamRounds');
    expect(workNow(roleplay.state)).toBeUndefined();
  });

  it('[D341] has marks of its own at each moment, and they are there again when that comes back', () => {
    const rehearsal = begun().act(anna, 'MarkReady', ready()).act(bert, 'MarkReady', ready());
    expect(progressIn(rehearsal)).toEqual(counted(2, 5));
    rehearsal.act(lead, 'DealBriefs', { caseId: 'ninety-days' });
    expect(progressIn(rehearsal)).toEqual(counted(0, 5));
    rehearsal.act(anna, 'MarkReady', ready({ place: 'cards' }));
    expect(progressIn(rehearsal)).toEqual(counted(1, 5));
    expect(rehearsal.phone(anna.id).you.readiness.mark).toEqual({ activityId: 'roleplay', place: 'cards' });
    rehearsal.act(lead, 'ShowOnProjector', { view: 'blank' }).act(lead, 'ShowOnProjector', { view: 'briefs' });
    expect(progressIn(rehearsal)).toEqual(counted(1, 5));
  });

  it('[D342] is told as a number, to trainers and the room’s screen; who it was changes no byte but their own', () => {
    const bytes = (person: typeof anna) => {
      const rehearsal = begun().act(person, 'MarkReady', ready());
      const { facilitator, projector, participants } = rehearsal.screens;
      const others = [carla, daan].map(({ id }) => rehearsal.phone(id).events);
      return JSON.stringify([facilitator.events, projector.events, participants.events, others]);
    };
    expect(bytes(anna)).toBe(bytes(bert));
    expect(bytes(anna)).toContain('"progress":{"people":1,"texts":0}');
    const rehearsal = begun();
    const { length } = rehearsal.screens.participants.events;
    rehearsal.act(anna, 'MarkReady', ready());
    expect(rehearsal.screens.participants.events).toHaveLength(length);
  });

  it('[D342] counts whoever has written for it too, and each person once', () => {
    const rehearsal = begun(live('steps')).act(lead, 'OpenStep', { stepId: 'trust' });
    const step = { activityId: 'steps', place: 'trust' } as const;
    rehearsal.act(anna, 'MarkReady', { ...step, ready: true });
    rehearsal.act(bert, 'CaptureLine', { lineId: uuid('l'), text: 'Eerst vragen' });
    expect(progressIn(rehearsal)).toEqual(counted(2, 5, { texts: 1, isWriting: true }));
    rehearsal.act(bert, 'MarkReady', { ...step, ready: true });
    rehearsal.act(anna, 'CaptureLine', { lineId: uuid('m'), text: 'Eerst luisteren' });
    expect(progressIn(rehearsal)).toEqual(counted(2, 5, { texts: 2, isWriting: true }));
    rehearsal.act(bert, 'MarkReady', { ...step, ready: false });
    expect(progressIn(rehearsal)).toEqual(counted(2, 5, { texts: 2, isWriting: true })); // what is written is written
    const objections = begun(live('objections')).act(lead, 'ShowOnProjector', { view: 'question' });
    objections.act(anna, 'MarkReady', { activityId: 'objections', ready: true });
    objections.act(bert, 'RaiseObjection', { objectionId: uuid('o'), text: 'Dat redt de planning nooit' });
    expect(progressIn(objections)).toEqual(counted(2, 5, { texts: 1, isWriting: true }));
  });

  it('[D343] stands when somebody goes, and is one of more when somebody comes', () => {
    const rehearsal = begun().act(anna, 'MarkReady', ready()).act(bert, 'MarkReady', ready());
    rehearsal.act(anna, 'LeaveWorkshop');
    expect(progressIn(rehearsal)).toEqual(counted(2, 4));
    for (const person of [carla, daan]) rehearsal.act(person, 'LeaveWorkshop');
    rehearsal.act(everybody[4] ?? anna, 'LeaveWorkshop');
    expect(progressIn(rehearsal)).toEqual(counted(2, 2));
    const late = begun().act(anna, 'MarkReady', ready());
    late.act({ seat: 'visitor', id: 'door' }, 'JoinWorkshop', {
      participantId: uuid('late'),
      locale: 'nl',
      mode: 'voting',
      via: 'code',
      rulesAccepted: true,
    });
    expect(progressIn(late)).toEqual(counted(1, 6));
  });

  it('[D344] is one mark of one person, the later one, where two seats were theirs', () => {
    const rehearsal = begun().act(anna, 'MarkReady', ready()).act(lead, 'DealBriefs', { caseId: 'ninety-days' });
    rehearsal.act(bert, 'MarkReady', ready({ place: 'cards' }));
    rehearsal.act(lead, 'MergeParticipants', { keptId: anna.id, mergedId: bert.id });
    expect(rehearsal.phone(anna.id).you.readiness.mark).toEqual({ activityId: 'roleplay', place: 'cards' });
    rehearsal.act(carla, 'MarkReady', ready({ place: 'cards' }));
    expect(progressIn(rehearsal)).toEqual(counted(2, 4));
    rehearsal.act(anna, 'MarkReady', ready({ place: 'cards', ready: false }));
    expect(progressIn(rehearsal)).toEqual(counted(1, 4));
  });
});
