import { describe, expect, it } from '@jest/globals';
import { emptyWorkshop } from '../empty-workshop.ts';
import { evolve, evolveOwn } from '../evolve.ts';
import { anna, at, closed, fact, given, joined, live, lobby, opened, proposed, uuid } from '../testing-door.ts';
import type { Workshop, WorkshopEvent } from '../workshop.ts';
import { phoneTaskKey, phoneTaskOf } from './phone-task.ts';
import { cuesOf } from './script.ts';

/** A fact for everybody, or one for this phone alone. */
type Told = WorkshopEvent | { readonly own: WorkshopEvent };

function windowAfter(...told: readonly Told[]): Workshop {
  const state = emptyWorkshop();
  told.forEach((each, index) => {
    const meta = { position: index + 1, at: at(index) };
    if ('own' in each) evolveOwn(state.you, each.own, meta);
    else evolve(state, each, meta);
  });
  return state;
}

/** The task of anna's phone. */
const after = (...told: readonly Told[]) => phoneTaskOf(windowAfter({ own: joined(anna, 1) }, ...told));

const recognition = (label: string) => opened(label, 'recognition');
const watching: Told = { own: fact('ParticipationModeChanged', { participantId: anna.id, mode: 'watching' }) };
const revealed = fact('RoundRevealed', { roundId: uuid('r1'), tally: { kind: 'too-few', cast: 2 } });
const paused = fact('WorkshopPaused', {});
const screen = (view: 'question' | 'case' | 'objections', focusId?: string): Told =>
  fact('ProjectorViewChanged', focusId === undefined ? { view } : { view, focusId });

describe('the one task of a phone', () => {
  it('is to wait in the lobby until the workshop starts', () => {
    expect(after()).toEqual({ kind: 'lobby' });
    expect(after(...lobby())).toEqual({ kind: 'lobby' });
  });

  it('is to look at the screen while the trainer leads', () => {
    expect(after(...lobby(), fact('WorkshopStarted', {}))).toEqual({ kind: 'eyes-up' });
    expect(after(...live('scene'))).toEqual({ kind: 'eyes-up' });
  });

  it('is the open vote, whatever else is going on', () => {
    expect(after(...live('objections'), recognition('r1'))).toEqual({ kind: 'vote', roundId: uuid('r1') });
  });

  it('is the latest of several open votes, and an open one before a closed one', () => {
    const both = [...live(), recognition('r1'), recognition('r2')];
    expect(after(...both)).toEqual({ kind: 'vote', roundId: uuid('r2') });
    expect(after(...both, closed('r2', 5))).toEqual({ kind: 'vote', roundId: uuid('r1') });
  });

  it('is to look on for whoever chose to watch', () => {
    expect(after(watching, ...live(), recognition('r1'))).toEqual({ kind: 'watch', roundId: uuid('r1') });
  });

  it('is still the vote that was open when one chose to watch: that counts from the next one on', () => {
    const vote = [...live(), recognition('r1'), watching];
    expect(after(...vote)).toEqual({ kind: 'vote', roundId: uuid('r1') });
    expect(after(...vote, recognition('r2'))).toEqual({ kind: 'watch', roundId: uuid('r2') });
  });

  it('is to wait between the close and the reveal, then the result for as long as the screen shows it', () => {
    const closedRound = [...live('objections'), recognition('r1'), closed('r1', 2)];
    expect(after(...closedRound)).toEqual({ kind: 'closed', roundId: uuid('r1') });
    expect(after(...closedRound, revealed)).toEqual({ kind: 'result', roundId: uuid('r1') });
    expect(after(...closedRound, revealed, screen('objections'))).toEqual({ kind: 'objections' });
  });

  it('is nothing of a round that was discarded before anybody voted', () => {
    const discarded = fact('RoundDiscarded', { roundId: uuid('r1') });
    expect(after(...live('scene'), recognition('r1'), discarded)).toEqual({ kind: 'eyes-up' });
  });

  it('is to hear that the vote begins anew, when one was discarded that people had voted in', () => {
    const discarded = fact('RoundDiscarded', { roundId: uuid('r1') });
    const cast = fact('BallotsCounted', { roundId: uuid('r1'), cast: 3 });
    const fist = opened('r1', 'fist', { activityId: 'objectives' });
    const gone = [...live('objectives'), fist, cast, discarded];
    expect(after(...gone)).toEqual({ kind: 'eyes-up', again: true });
    expect(after(...gone, screen('question'))).toEqual({ kind: 'objectives' });
    expect(after(...gone, recognition('r2'))).toEqual({ kind: 'vote', roundId: uuid('r2') });
    expect(after(...gone, fact('RoundReopened', { roundId: uuid('r1') }))).toEqual({
      kind: 'vote',
      roundId: uuid('r1'),
    });
  });

  it.each(['cases', 'objections', 'objectives'] as const)('is one’s own work on %s while that is open', (kind) => {
    expect(after(...live(kind))).toEqual({ kind });
  });

  it('is to look up when a case is shown to the room', () => {
    expect(after(...live('cases'), screen('case', 'week-fourteen'))).toEqual({ kind: 'eyes-up' });
  });

  it('is the step that is open, or the screen between two steps', () => {
    expect(after(...live('steps'))).toEqual({ kind: 'eyes-up' });
    expect(after(...live('steps'), fact('StepOpened', { stepId: 'trust' }))).toEqual({ kind: 'step', stepId: 'trust' });
  });

  it('[D378] leaves room for objections during a break, whose clock runs as long as the plan says', () => {
    expect(after(...live('break'))).toEqual({ kind: 'objections' });
    const { workshop } = given(live('break'));
    expect(cuesOf(workshop).map(({ picture, seconds }) => [picture.view, seconds])).toEqual([
      ['title', undefined],
      ['timer', 300],
    ]);
  });

  it('is the question of the debrief that stands on the screen', () => {
    expect(after(...live('debrief'))).toEqual({ kind: 'debrief' });
    expect(after(...live('debrief'), screen('question', 'next'))).toEqual({ kind: 'debrief', phase: 'next' });
  });

  it('goes on during a pause', () => {
    expect(after(...live(), recognition('r1'), paused)).toEqual({ kind: 'vote', roundId: uuid('r1') });
  });

  it('ends when the workshop does, or when one leaves', () => {
    expect(after(...live(), fact('WorkshopFinished', {}))).toEqual({ kind: 'finished' });
    const left: Told = { own: fact('ParticipantLeft', { participantId: anna.id }) };
    expect(after(...live(), left)).toEqual({ kind: 'left' });
    expect(after(...live(), left, fact('WorkshopFinished', {}))).toEqual({ kind: 'finished' });
  });

  it('passes over facts it does not know', () => {
    const unknown = { own: { type: 'PhoneDreamt', data: {} } as unknown as WorkshopEvent }; // a fact of a later release
    expect(after(...live(), recognition('r1'), unknown)).toEqual({ kind: 'vote', roundId: uuid('r1') });
  });

  it('is another task when the round is another', () => {
    const keys = [phoneTaskKey({ kind: 'vote', roundId: 'r1' }), phoneTaskKey({ kind: 'vote', roundId: 'r2' })];
    expect(new Set(keys).size).toBe(2);
  });

  it.each([
    ['cases', live('cases')],
    ['debrief', [...live('debrief'), screen('question', 'learned')]],
    ['objectives', [...live('objectives'), proposed('d', anna)]],
    ['a pause in a vote', [...live(), recognition('r1'), paused]],
    ['a pause in objections', [...live('objections'), paused]],
  ] as const)('is the same where nobody is known, as in a recording: %s', (_moment, told: readonly Told[]) => {
    expect(phoneTaskOf(windowAfter(...told))).toEqual(after(...told));
  });
});
