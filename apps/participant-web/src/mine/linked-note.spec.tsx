import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { PhoneContext } from '@rolwissel/phone';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { type KeptSeat, keepSeat } from '../storage/kept-seat.ts';
import { LinkedNote } from './linked-note.tsx';

const seat: KeptSeat = {
  workshopId: 'w1',
  participantId: 'p1',
  token: 't',
  personalCode: '4821907',
  alias: 'Robin',
  link: {},
};

const note = (linked?: number) => (
  <LinkedNote context={{ workshop: { you: { people: { linked } } } } as unknown as PhoneContext} seat={seat} /> // all it reads
);

describe('another phone with the same seat', () => {
  beforeEach(() => localStorage.clear());
  afterEach(cleanup);

  it('is told of to the phone that was there before, until it was read', () => {
    const { rerender } = render(note());
    expect(screen.queryByRole('alert')).toBeNull();
    rerender(note(1));
    expect(screen.getByRole('alert').textContent).toMatch(/^Iemand is op een andere telefoon verdergegaan/);
    fireEvent.click(screen.getByRole('button', { name: 'Begrepen' }));
    expect(screen.queryByRole('alert')).toBeNull();
    rerender(note(2));
    expect(screen.getByRole('alert')).toBeTruthy();
  });

  it('is told of also to one that slept meanwhile', () => {
    render(note());
    cleanup();
    render(note(1));
    expect(screen.getByRole('alert')).toBeTruthy();
  });

  it('is not told of to the one that left and came back by itself', () => {
    keepSeat(seat);
    render(note());
    cleanup();
    keepSeat({ ...seat, token: 'u' });
    render(note(1));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('is not told of to the one that came in', () => {
    render(note(1));
    expect(screen.queryByRole('alert')).toBeNull();
    cleanup();
    render(note(1));
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
