import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, render, screen } from '@testing-library/preact';
import {
  activity,
  closed,
  contextOver,
  drafts,
  type Fact,
  lobby,
  me,
  round,
  started,
  windowAfter,
} from '../testing/room.ts';
import { Closed } from './closed.tsx';

const open = [lobby, started, activity('poll'), round('r1', { ballot: 'poll', subject: 'tell' })] as const;
const mine: Fact = {
  own: {
    type: 'BallotCast',
    data: { roundId: 'r1', participantId: me, ballot: { kind: 'poll', optionId: 'no' } },
  },
};

const show = (...facts: readonly Fact[]) =>
  render(<Closed context={contextOver(windowAfter(...open, ...facts, closed('r1'))).context} roundId="r1" />);

describe('a round that closed', () => {
  afterEach(() => {
    cleanup();
    localStorage.clear();
  });

  it('says whether one’s vote counts', () => {
    show(mine);
    expect(screen.getByText('De ronde is gesloten. Uw stem staat.')).toBeTruthy();
    expect(screen.queryByText(/niet verstuurd/)).toBeNull();
    cleanup();
    show();
    expect(screen.getByText('De ronde is gesloten. U hebt in deze ronde niet gestemd.')).toBeTruthy();
  });

  it('knows the vote that stands, whatever became of the form', () => {
    drafts.write('ballot r1', { optionId: 'no' });
    show(mine);
    expect(screen.queryByText(/niet verstuurd/)).toBeNull();
  });

  it('says that what was tapped after the vote does not count', () => {
    drafts.write('ballot r1', { optionId: 'later' });
    show(mine);
    expect(screen.getByText('Wat u daarna nog aantikte, is niet verstuurd.')).toBeTruthy();
  });
});
