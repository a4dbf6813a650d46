import { afterEach, describe, expect, it } from '@jest/globals';
import type { PhoneTask } from '@rolwissel/domain';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import type { Replies, Reply } from '../room/store.ts';
import { RefusedActs } from './refused-acts.tsx';

const closed: Reply = { ok: false, code: 'round-closed', message: 'De ronde is al gesloten.', kind: 'CastBallot' };
const late: Reply = { ok: false, code: 'not-in-phase', message: 'Dit kan nu niet.', kind: 'CaptureLine' };
const eyesUp: PhoneTask = { kind: 'eyes-up' };

const answered = (thing: string, reply: Reply): Replies => new Map([[thing, reply]]);

describe('what was refused', () => {
  afterEach(cleanup);

  it('is told when the room has gone on meanwhile', () => {
    render(<RefusedActs replies={answered('r1', closed)} task={eyesUp} />);
    expect(screen.getByRole('alert').textContent).toBe('Uw laatste stem is geweigerd. De ronde is al gesloten. ');
  });

  it('is told about another round than the one that is open', () => {
    render(<RefusedActs replies={answered('r1', closed)} task={{ kind: 'vote', roundId: 'r2' }} />);
    expect(screen.getByRole('alert')).toBeTruthy();
  });

  it('is not told twice: where its own screen says it, nor afterwards', () => {
    const replies = answered('r1', closed);
    const { rerender } = render(<RefusedActs replies={replies} task={{ kind: 'closed', roundId: 'r1' }} />);
    expect(screen.queryByRole('alert')).toBeNull();
    rerender(<RefusedActs replies={replies} task={eyesUp} />);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('says where one finds what one typed', () => {
    render(<RefusedActs replies={answered('l1', late)} task={{ kind: 'objections' }} />);
    expect(screen.getByRole('alert').textContent).toMatch(/Dit kan nu niet\. Wat u typte, vindt u terug/);
  });

  it('goes when it is waved away, and stays away', () => {
    const replies = answered('r1', closed);
    const { rerender } = render(<RefusedActs replies={replies} task={eyesUp} />);
    fireEvent.click(screen.getByRole('button', { name: 'Begrepen' }));
    rerender(<RefusedActs replies={replies} task={eyesUp} />);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('is nothing when it was accepted', () => {
    render(<RefusedActs replies={answered('r1', { ok: true, position: 7, kind: 'CastBallot' })} task={eyesUp} />);
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
