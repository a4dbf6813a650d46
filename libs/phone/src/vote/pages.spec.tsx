import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { activity, contextOver, lobby, pack, round, started, windowAfter } from '../testing/room.ts';
import { Vote } from './vote.tsx';

const asked = [
  lobby,
  started,
  activity('confidence'),
  round('r1', { ballot: 'confidence', subject: 'after', activityId: 'confidence' }),
] as const;
const [first] = pack.steps;

const tap = (word: RegExp) =>
  fireEvent.click(
    within(screen.getByRole('group', { name: first?.confidence ?? '' })).getByRole('radio', { name: word }),
  );
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('the measurement afterwards', () => {
  afterEach(() => {
    cleanup();
    localStorage.clear();
  });

  it('asks of now on one page and of the start on the next, with what one said of now in sight', () => {
    const { context, sent } = contextOver(windowAfter(...asked));
    render(<Vote context={context} roundId="r1" />);
    tap(new RegExp(pack.questions.confidenceScale[3] ?? ''));
    expect(screen.queryByRole('button', { name: 'Stemmen' })).toBeNull();
    press('Verder');
    expect(screen.getByText(pack.questions.confidenceThen)).toBeTruthy();
    expect(screen.getByRole('radio', { name: /u nu/ })).toBeTruthy();
    tap(new RegExp(pack.questions.confidenceScale[1] ?? ''));
    press('Terug');
    press('Verder');
    press('Stemmen');
    const id = first?.id ?? '';
    expect(sent).toEqual([
      {
        kind: 'CastBallot',
        data: {
          roundId: 'r1',
          ballot: { kind: 'confidence', moment: 'after', ratings: { [id]: 4 }, thenTest: { [id]: 2 } },
        },
      },
    ]);
  });
});
