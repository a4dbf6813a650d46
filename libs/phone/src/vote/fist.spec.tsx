import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { activity, contextOver, type Fact, lobby, round, started, windowAfter } from '../testing/room.ts';
import { Vote } from './vote.tsx';

const raised: Fact = {
  type: 'ObjectionRaised',
  data: { objectionId: 'o1', text: { text: 'Dat redt de planning nooit' }, language: 'nl', held: false },
} as Fact; // as the room sees it
const answered: Fact = {
  type: 'ObjectionAnswered',
  data: { objectionId: 'o1', answerId: 'a1', by: 'trainer', text: { text: 'Deellevering in week 12' }, kind: 'trade' },
} as Fact; // likewise

async function show(...facts: readonly Fact[]) {
  const { context, sent } = contextOver(windowAfter(lobby, started, ...facts));
  render(<Vote context={context} roundId="r1" />);
  return sent;
}

describe('fist to five', () => {
  afterEach(() => {
    cleanup();
    localStorage.clear();
  });

  it('is one tap and one vote', async () => {
    const sent = await show(activity('roles'), round('r1', { ballot: 'fist', subject: 'roles' }));
    expect(screen.getByRole('heading', { name: 'Hoeveel vingers steekt u op?' })).toBeTruthy();
    fireEvent.click(screen.getByRole('radio', { name: /^3/ }));
    fireEvent.click(screen.getByRole('button', { name: 'Stemmen' }));
    expect(sent).toMatchObject([{ kind: 'CastBallot', data: { roundId: 'r1', ballot: { kind: 'fist', value: 3 } } }]);
  });

  it('asks of an objection whether it is answered, and shows the answer', async () => {
    await show(activity('objections'), raised, answered, round('r1', { ballot: 'fist', subject: 'o1' }));
    expect(screen.getByRole('heading', { name: /^Is dit beantwoord/ })).toBeTruthy();
    expect(screen.getByText('Dat redt de planning nooit')).toBeTruthy();
    expect(screen.getByText('Deellevering in week 12')).toBeTruthy();
  });
});
