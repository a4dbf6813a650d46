import { describe, expect, it } from '@jest/globals';
import {
  type Actor,
  decideFollowUp,
  emptyFollowUp,
  evolveFollowUp,
  type FollowUpNow,
  groupExperiences,
  libraryExperiences,
  mapPersonal,
  ownExperiences,
  peopleIn,
  readFollowUpCommand,
  trainersExperiences,
} from '../index.ts';

const at = '2026-03-20T10:00:00.000Z';
const over: FollowUpNow['workshop'] = {
  status: 'finished',
  finishedAt: at,
  minCell: 5,
  lead: 'tessa',
  isOffered: true,
};
const lead: Actor = { seat: 'facilitator', id: 'tessa' };
const helping: Actor = { seat: 'facilitator', id: 'marieke' };
const clock: Actor = { seat: 'system', id: 'clock' };
const anna: Actor = { seat: 'participant', id: 'anna' };
const ben: Actor = { seat: 'participant', id: 'ben' };

const idOf = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

/** A follow-up of a workshop that is over, in which people tell of their practice. */
class Group {
  readonly state = emptyFollowUp();
  readonly facts: Parameters<typeof evolveFollowUp>[1][] = [];
  workshop = over;

  ask(actor: Actor, kind: Parameters<typeof readFollowUpCommand>[0], data: object = {}): string | undefined {
    const read = readFollowUpCommand(kind, data);
    if (!read.ok) return read.code;
    const now = { at, workshop: this.workshop, alias: actor.id === 'anna' ? 'Zwaluw' : 'Mus' };
    const decision = decideFollowUp(read.command, this.state, actor, now);
    if (!decision.ok) return decision.code;
    for (const event of decision.events) {
      this.facts.push(event);
      evolveFollowUp(this.state, event, { position: this.state.position + 1, at });
    }
    return undefined;
  }

  share(actor: Actor, n: number, more: object = {}): string | undefined {
    const data = { experienceId: idOf(n), text: `Ik vroeg door ${n}`, scope: 'group', ...more };
    return this.ask(actor, 'ShareExperience', data);
  }

  publish(...numbers: readonly number[]): this {
    for (const n of numbers) this.ask(lead, 'PublishExperience', { experienceId: idOf(n) });
    return this;
  }
}

describe('an experience', () => {
  it('[D425] is shared once the workshop is finished, with something in it and not too much', () => {
    const group = new Group();
    expect(group.share(anna, 1, { text: ' ' })).toBe('text-too-short');
    expect(group.share(anna, 1, { text: 'a'.repeat(1501) })).toBe('text-too-long');
    expect(group.share(anna, 1, { scope: 'world' })).toBe('malformed');
    expect(group.share(lead, 1)).toBe('forbidden');
    for (const status of ['live', 'archived'] as const) {
      group.workshop = { ...over, status };
      expect(group.share(anna, 1)).toBe('not-in-phase');
    }
    group.workshop = over;
    expect(group.share(anna, 1, { sentenceId: 'price', role: 'gatekeeper', stepId: 'trust' })).toBeUndefined();
    expect(ownExperiences(group.state, 'anna').list).toEqual([
      {
        experienceId: idOf(1),
        text: 'Ik vroeg door 1',
        scope: 'group',
        status: 'waiting',
        thanks: 0,
        sentenceId: 'price',
        role: 'gatekeeper',
        stepId: 'trust',
      },
    ]);
    // again it is the same, and somebody else’s id is nobody’s
    expect(group.share(anna, 1)).toBeUndefined();
    expect(group.share(ben, 1)).toBe('not-found');
    expect(group.facts).toHaveLength(1);
  });

  it('[D426] that looks as if it named somebody is asked about once more', () => {
    const group = new Group();
    const text = 'Bel Jan de Vries op 06-12345678';
    expect(group.share(anna, 1, { text })).toBe('looks-personal');
    expect(group.share(anna, 1, { text, confirmNotReal: true })).toBeUndefined();
  });

  it('[D427] waits in a number of at most ten per person', () => {
    const group = new Group();
    for (let n = 1; n <= 10; n++) expect(group.share(anna, n)).toBeUndefined();
    expect(group.share(anna, 11)).toBe('experience-limit');
    expect(group.share(ben, 12)).toBeUndefined();
    group.publish(1);
    expect(group.share(anna, 11)).toBeUndefined();
  });

  it('[D428] is published or declined by the lead alone, who may think again', () => {
    const group = new Group();
    group.share(anna, 1);
    expect(groupExperiences(group.state, 'ben')).toEqual([]);
    const data = { experienceId: idOf(1) };
    expect(group.ask(helping, 'PublishExperience', data)).toBe('not-lead');
    expect(group.ask(anna, 'PublishExperience', data)).toBe('forbidden');
    expect(group.ask(lead, 'PublishExperience', { experienceId: idOf(2) })).toBe('not-found');
    expect(group.ask(lead, 'PublishExperience', data)).toBeUndefined();
    expect(groupExperiences(group.state, 'ben').map(({ text }) => text)).toEqual(['Ik vroeg door 1']);
    expect(group.ask(lead, 'DeclineExperience', data)).toBeUndefined();
    expect(groupExperiences(group.state, 'ben')).toEqual([]);
    expect(ownExperiences(group.state, 'anna').list[0]?.status).toBe('declined');
    const so = group.facts.length;
    expect(group.ask(lead, 'DeclineExperience', data)).toBeUndefined();
    expect(group.facts).toHaveLength(so);
  });

  it('[D429] is read by whom its author chose, and tells whose it is only where it is signed', () => {
    const group = new Group();
    group.share(anna, 1, { scope: 'group' });
    group.share(anna, 2, { scope: 'library' });
    group.share(anna, 3, { scope: 'library-with-alias' });
    expect(libraryExperiences(group.state)).toEqual([]);
    group.publish(1, 2, 3);
    expect(groupExperiences(group.state, 'ben').map(({ experienceId, alias }) => [experienceId, alias])).toEqual([
      [idOf(1), undefined],
      [idOf(3), 'Zwaluw'],
    ]);
    expect(groupExperiences(group.state, 'anna')).toEqual([]);
    expect(libraryExperiences(group.state).map(({ experienceId, alias }) => [experienceId, alias])).toEqual([
      [idOf(2), undefined],
      [idOf(3), 'Zwaluw'],
    ]);
    const told = JSON.stringify([
      groupExperiences(group.state, 'ben'),
      libraryExperiences(group.state),
      trainersExperiences(group.state),
    ]);
    expect(told).not.toContain('anna');
  });

  it('[D430] is withdrawn by its author at any time, and then nowhere', () => {
    const group = new Group();
    group.share(anna, 1, { scope: 'library-with-alias' });
    group.publish(1);
    const data = { experienceId: idOf(1) };
    expect(group.ask(ben, 'WithdrawExperience', data)).toBe('not-found');
    group.workshop = { ...over, status: 'archived' };
    expect(group.ask(anna, 'WithdrawExperience', data)).toBeUndefined();
    const { state } = group;
    for (const list of [groupExperiences(state, 'ben'), libraryExperiences(state), trainersExperiences(state)])
      expect(list).toEqual([]);
    expect(ownExperiences(state, 'anna').list).toEqual([]);
  });

  it('[D431] is thanked for once by each of the others whom it was told to', () => {
    const group = new Group();
    group.share(anna, 1);
    group.share(anna, 2, { scope: 'library' });
    const thank = (actor: Actor, n: number) => group.ask(actor, 'ThankExperience', { experienceId: idOf(n) });
    expect(thank(ben, 1)).toBe('not-found');
    group.publish(1, 2);
    expect(thank(anna, 1)).toBe('own-experience');
    expect(thank(ben, 2)).toBe('not-found');
    expect(thank(ben, 1)).toBeUndefined();
    expect(thank(ben, 1)).toBe('already-thanked');
    expect(groupExperiences(group.state, 'ben')[0]).toMatchObject({ thanks: 1, hasThanked: true });
    expect(groupExperiences(group.state, 'carla')[0]).toMatchObject({ thanks: 1, hasThanked: false });
    expect(ownExperiences(group.state, 'anna').list[0]?.thanks).toBe(1);
  });

  it('[D432] makes whoever has three published a co-author; others are told by what was signed alone', () => {
    const group = new Group();
    group.share(anna, 1, { scope: 'library' });
    group.share(anna, 2, { scope: 'group' });
    group.share(anna, 3, { scope: 'library-with-alias' });
    group.publish(1, 2);
    expect(ownExperiences(group.state, 'anna').isCoAuthor).toBe(false);
    group.publish(3);
    expect(ownExperiences(group.state, 'anna').isCoAuthor).toBe(true);
    const mark = () => groupExperiences(group.state, 'ben').map(({ isCoAuthor }) => isCoAuthor);
    expect(mark()).toEqual([false, false]);
    for (const n of [4, 5]) group.share(anna, n, { scope: 'library-with-alias' });
    group.publish(4, 5);
    expect(mark()).toEqual([false, true, true, true]);
  });

  it('[D433] goes with its author, and without their key says nothing to anybody', () => {
    const group = new Group();
    group.share(anna, 1, { scope: 'library-with-alias' });
    group.share(ben, 2);
    group.publish(1, 2);
    group.ask(anna, 'ThankExperience', { experienceId: idOf(2) });
    expect(peopleIn(group.state)).toEqual(['anna', 'ben']);
    const keyless = emptyFollowUp();
    for (const [index, event] of group.facts.entries()) {
      const without = mapPersonal(event, ({ of }) => ({ of, erased: true }));
      evolveFollowUp(keyless, without, { position: index + 1, at });
    }
    expect([libraryExperiences(keyless), groupExperiences(keyless, 'ben'), trainersExperiences(keyless)]).toEqual([
      [],
      [],
      [],
    ]);
    group.ask(clock, 'ForgetParticipant', { participantId: 'anna' });
    expect(trainersExperiences(group.state).map(({ experienceId }) => experienceId)).toEqual([idOf(2)]);
    expect(peopleIn(group.state)).toEqual(['ben']);
  });
});
