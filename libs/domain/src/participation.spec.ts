import { describe, expect, it } from '@jest/globals';
import { participation } from './participation.ts';
import { answered, fact, live, proposed, raised } from './testing/facts.ts';
import { given } from './testing/given.ts';
import { anna, bert, carla, daan, eva, everybody, lead } from './testing/people.ts';

const oneEach = everybody.map((person, index) => raised(`o${index}`, person, 'Dat redt de planning nooit'));

describe('participation', () => {
  it('is 1 when everybody contributed alike', () => {
    const { workshop } = given(live('objections'), oneEach);
    expect(participation(workshop)).toEqual({ people: 5, contributions: 5, balance: 1 });
  });

  it('counts objections, answers, objectives and lines, and nothing of the trainer', () => {
    const { workshop } = given(
      live('objections'),
      oneEach,
      answered('o0', 'a0', bert),
      answered('o1', 'a1', lead),
      proposed('d', carla),
    );
    expect(participation(workshop)?.contributions).toBe(7);
  });

  it('says nothing while fewer contributed than a cell may hold', () => {
    const { workshop } = given(live('objections'), oneEach.slice(1), raised('o9', bert, 'En de prijs is te hoog'));
    expect(participation(workshop)).toBeUndefined();
  });

  it('leaves out who left', () => {
    const { workshop } = given(
      live('objections', { minCell: 2 }),
      oneEach,
      [anna, daan, eva].map(({ id }) => fact('ParticipantLeft', { participantId: id })),
      raised('o9', bert, 'En de prijs is te hoog'),
    );
    expect(participation(workshop)).toEqual({ people: 2, contributions: 3, balance: 1 - 1 / 3 });
  });
});
