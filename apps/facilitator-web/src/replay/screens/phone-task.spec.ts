import { describe, expect, it } from '@jest/globals';
import { replay, type WorkshopEvent } from '@rolwissel/domain';
import {
  anna,
  closed,
  entered,
  fact,
  live,
  lobby,
  opened,
  proposed,
  putForward,
  raised,
  uuid,
} from '@rolwissel/domain/testing';
import { recorded } from '../testing/recorded.ts';
import { phoneTask } from './phone-task.ts';

const taskAfter = (...events: readonly WorkshopEvent[]) => phoneTask(replay(recorded(events))).kind;
const revealed = fact('RoundRevealed', { roundId: uuid('r'), tally: { kind: 'too-few', cast: 1 } });

describe('what every phone showed', () => {
  it('follows the workshop', () => {
    expect(taskAfter(...lobby())).toBe('welcome');
    expect(taskAfter(...live())).toBe('eyes-up');
    expect(taskAfter(...live(), fact('WorkshopPaused', {}))).toBe('paused');
    expect(taskAfter(...live(), fact('WorkshopFinished', {}))).toBe('thanks');
  });

  it('is the vote first, then its end, then its result as long as it is on the screen', () => {
    const vote = [...live(), opened('r', 'roles')];
    expect(taskAfter(...vote)).toBe('vote');
    expect(taskAfter(...vote, closed('r', 1))).toBe('closed');
    expect(taskAfter(...vote, closed('r', 1), revealed)).toBe('result');
    expect(taskAfter(...vote, closed('r', 1), revealed, fact('ProjectorViewChanged', { view: 'roles' }))).toBe(
      'eyes-up',
    );
  });

  it('is what the activity is about', () => {
    expect(taskAfter(...live('objections'), raised('o', anna, 'Dat redt nooit'))).toBe('objections');
    expect(taskAfter(...live('objectives'), proposed('d', anna))).toBe('eyes-up');
    expect(taskAfter(...live('objectives'), proposed('d', anna), putForward('d'))).toBe('objective');
    expect(taskAfter(...live('scene'), entered('steps'), fact('StepOpened', { stepId: 'trust' }))).toBe('step');
  });

  it('leaves out objections the room may not read', () => {
    const held = raised('o', anna, 'Dat redt nooit', { held: true });
    expect(phoneTask(replay(recorded([...live('objections'), held])))).toEqual({ kind: 'objections', objections: [] });
  });
});
