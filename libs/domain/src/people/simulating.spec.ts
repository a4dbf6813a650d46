import { describe, expect, it } from '@jest/globals';
import { defaultSettings, inCrowd, isFull, simulatedPeople, type Workshop } from '../index.ts';
import { anna, clock, fact, given, lead, live, lobby, Rehearsal, refused, uuid } from '../testing-door.ts';

const idOf = (n: number): string => `00000000-0000-4000-9000-${String(n).padStart(12, '0')}`;
const extra = (n: number, locale = 'nl') => ({
  participantId: idOf(n),
  alias: `Testdeelnemer ${n}`,
  locale,
});
const extras = (count: number, from = 1) => Array.from({ length: count }, (_, n) => extra(from + n));
const personOf = ({ people }: Workshop, n: number) => people.byId[idOf(n)];

describe('simulated participants', () => {
  it('[D229] come in at any time, whatever the door and however full, marked and with numbers of their own', () => {
    const shut = given(live('roles', { maxParticipants: 5 }), fact('LobbyLocked', {}));
    const { workshop } = shut.when(lead, 'SimulateParticipants', { participants: extras(25) }).accepted;
    expect(personOf(workshop, 1)).toMatchObject({ handle: 'T01', simulated: true, late: true, mode: 'voting' });
    expect(personOf(workshop, 25)?.handle).toBe('T25');
    expect(workshop.people).toMatchObject({ joined: 30, simulated: 25, ever: 5 });
    const open = given(lobby({ maxParticipants: 6 }, [anna]));
    const after = open.when(lead, 'SimulateParticipants', { participants: extras(12) }).accepted.workshop;
    expect(isFull(after)).toBe(false);
  });

  it('[D229] are a thousand at most, speak a language on offer, and come once', () => {
    const scene = given(live());
    scene.when(lead, 'SimulateParticipants', { participants: [extra(1, 'xx')] }).then(refused('locale-unknown'));
    scene.when(lead, 'SimulateParticipants', { participants: [extra(1), extra(1)] }).thenTypes('ParticipantJoined');
    const rehearsal = new Rehearsal();
    for (const event of live()) rehearsal.record(event);
    const wave = (n: number) => ({ participants: extras(25, n * 25 + 1) });
    for (let n = 0; n < 40; n++) rehearsal.act(lead, 'SimulateParticipants', wave(n));
    expect(rehearsal.ask(lead, 'SimulateParticipants', wave(0))).toMatchObject({ ok: true, events: [] });
    expect(rehearsal.ask(lead, 'SimulateParticipants', wave(40))).toMatchObject({ ok: false, code: 'workshop-full' });
    expect(rehearsal.ask(anna, 'SimulateParticipants', wave(41))).toMatchObject({ ok: false });
  });

  it('[D230] are removed in one act, with what they object, and nobody else is', () => {
    const rehearsal = new Rehearsal();
    for (const event of live('objections')) rehearsal.record(event);
    rehearsal.act(lead, 'SimulateParticipants', { participants: extras(12) });
    rehearsal.act({ seat: 'participant', id: idOf(1) }, 'RaiseObjection', {
      objectionId: uuid('o'),
      text: 'Dat redt de planning nooit',
    });
    const now = Date.parse(rehearsal.now);
    expect(inCrowd(rehearsal.state, 'last-minutes', 240, now).some(({ simulated }) => simulated)).toBe(false);
    rehearsal.act(clock, 'RenewDoor', { door: 2 });
    expect(inCrowd(rehearsal.state, 'since-door', 5, now)).toEqual([]);
    rehearsal.act(lead, 'RemoveParticipants', { crowd: 'simulated', hideObjections: true });
    expect(rehearsal.state.people).toMatchObject({ joined: 5, simulated: 0, ever: 5 });
    expect(rehearsal.state.objections.byId[uuid('o')]?.status).toBe('hidden');
    rehearsal.act(lead, 'SimulateParticipants', { participants: extras(1, 13) });
    expect(simulatedPeople(rehearsal.state).at(-1)?.handle).toBe('T13');
  });

  it('[D231] are told to the room as a number, so that a rehearsal is known as one', () => {
    const rehearsal = new Rehearsal();
    for (const event of live()) rehearsal.record(event);
    rehearsal.act(lead, 'SimulateParticipants', { participants: extras(12) });
    for (const audience of ['facilitator', 'projector', 'participants'] as const) {
      expect(rehearsal.screens[audience].state.people).toMatchObject({ joined: 17, simulated: 12 });
    }
    rehearsal.act(lead, 'RemoveParticipants', { crowd: 'simulated' });
    expect(rehearsal.screens.participants.state.people).toMatchObject({ joined: 5, simulated: 0 });
  });

  it('[D229] turn out to be nobody else, and their numbers are nobody’s alias', () => {
    const rehearsal = new Rehearsal();
    for (const event of live('roles', defaultSettings)) rehearsal.record(event);
    rehearsal.act(lead, 'SimulateParticipants', { participants: extras(1) });
    const merge = { keptId: 'P01', mergedId: 'T01' };
    expect(rehearsal.ask(lead, 'MergeParticipants', merge)).toMatchObject({ code: 'not-found' });
    expect(rehearsal.ask(anna, 'ChangeAlias', { alias: 'T01' })).toMatchObject({ code: 'alias-like-handle' });
  });
});
