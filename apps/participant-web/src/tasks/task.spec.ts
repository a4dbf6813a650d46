import { describe, expect, it } from '@jest/globals';
import { activity, closed, type Fact, lobby, me, round, started, windowAfter } from '../testing/room.ts';
import { keyOf, taskOf } from './task.ts';

const after = (...facts: readonly Fact[]) => taskOf(windowAfter(...facts));
const live = [lobby, started] as const;
const watching: Fact = { own: { type: 'ParticipationModeChanged', data: { participantId: me, mode: 'watching' } } };
const revealed: Fact = {
  type: 'RoundRevealed',
  data: { roundId: 'r1', tally: { kind: 'too-few', cast: 2 } },
};
const screen = (view: 'question' | 'case' | 'objections', focusId?: string): Fact => ({
  type: 'ProjectorViewChanged',
  data: focusId === undefined ? { view } : { view, focusId },
});

describe('the one task of a phone', () => {
  it('is to wait in the lobby until the workshop starts', () => {
    expect(after()).toEqual({ kind: 'lobby' });
    expect(after(lobby)).toEqual({ kind: 'lobby' });
  });

  it('is to look at the screen while the trainer leads', () => {
    expect(after(...live)).toEqual({ kind: 'eyes-up' });
    expect(after(...live, activity('scene'))).toEqual({ kind: 'eyes-up' });
  });

  it('is the open vote, whatever else is going on', () => {
    expect(after(...live, activity('objections'), round('r1'))).toEqual({ kind: 'vote', roundId: 'r1' });
  });

  it('is the latest of several open votes, and an open one before a closed one', () => {
    expect(after(...live, round('r1'), round('r2'))).toEqual({ kind: 'vote', roundId: 'r2' });
    expect(after(...live, round('r1'), round('r2'), closed('r2'))).toEqual({ kind: 'vote', roundId: 'r1' });
  });

  it('is to look on for whoever chose to watch', () => {
    expect(after(watching, ...live, round('r1'))).toEqual({ kind: 'watch', roundId: 'r1' });
  });

  it('is still the vote that was open when one chose to watch: that counts from the next one on', () => {
    expect(after(...live, round('r1'), watching)).toEqual({ kind: 'vote', roundId: 'r1' });
    expect(after(...live, round('r1'), watching, round('r2'))).toEqual({ kind: 'watch', roundId: 'r2' });
  });

  it('is to wait between the close and the reveal, then the result for as long as the screen shows it', () => {
    const closedRound = [...live, activity('objections'), round('r1'), closed('r1')];
    expect(after(...closedRound)).toEqual({ kind: 'closed', roundId: 'r1' });
    expect(after(...closedRound, revealed)).toEqual({ kind: 'result', roundId: 'r1' });
    expect(after(...closedRound, revealed, screen('objections'))).toEqual({ kind: 'objections' });
  });

  it('is nothing of a round that was discarded', () => {
    const discarded: Fact = { type: 'RoundDiscarded', data: { roundId: 'r1' } };
    expect(after(...live, round('r1'), discarded)).toEqual({ kind: 'eyes-up' });
  });

  it.each(['cases', 'objections', 'objectives'] as const)('is one’s own work on %s while that is open', (kind) => {
    expect(after(...live, activity(kind))).toEqual({ kind });
  });

  it('is to look up when a case is shown to the room', () => {
    expect(after(...live, activity('cases'), screen('case', 'week-fourteen'))).toEqual({ kind: 'eyes-up' });
  });

  it('is the step that is open, or the screen between two steps', () => {
    const step: Fact = { type: 'StepOpened', data: { stepId: 'trust' } };
    expect(after(...live, activity('steps'))).toEqual({ kind: 'eyes-up' });
    expect(after(...live, activity('steps'), step)).toEqual({ kind: 'step', stepId: 'trust' });
  });

  it('is the question of the debrief that stands on the screen', () => {
    expect(after(...live, activity('debrief'))).toEqual({ kind: 'debrief' });
    expect(after(...live, activity('debrief'), screen('question', 'next'))).toEqual({ kind: 'debrief', phase: 'next' });
  });

  it('goes on during a pause', () => {
    expect(after(...live, round('r1'), { type: 'WorkshopPaused', data: {} })).toEqual({ kind: 'vote', roundId: 'r1' });
  });

  it('ends when the workshop does, or when one leaves', () => {
    expect(after(...live, { type: 'WorkshopFinished', data: {} })).toEqual({ kind: 'finished' });
    expect(after(...live, { own: { type: 'ParticipantLeft', data: { participantId: me } } })).toEqual({ kind: 'left' });
  });

  it('passes over facts it does not know', () => {
    const nudge = { own: { type: 'ParticipantsNudged', data: { to: 'not-voted' } } } as unknown as Fact;
    expect(after(...live, round('r1'), nudge)).toEqual({ kind: 'vote', roundId: 'r1' });
  });

  it('is another task when the round is another', () => {
    const keys = [keyOf({ kind: 'vote', roundId: 'r1' }), keyOf({ kind: 'vote', roundId: 'r2' })];
    expect(new Set(keys).size).toBe(2);
  });
});
