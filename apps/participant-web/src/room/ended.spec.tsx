import { afterEach, describe, expect, it } from '@jest/globals';
import { lobby, me, windowAfter } from '@rolwissel/phone/testing';
import { write } from '@rolwissel/ui/page';
import { cleanup, render, screen } from '@testing-library/preact';
import { keepSeat, keptSeat } from '../storage/kept-seat.ts';
import { Ended } from './ended.tsx';

const seat = { workshopId: 'w1', participantId: me, token: 't', personalCode: '4821', alias: 'Robin', link: {} };
const removed = { code: 'removed', message: '' };

function keepALot() {
  keepSeat(seat);
  write('draft objection', { text: 'Dat redt de planning nooit' });
  write('outbox t 1', { id: '1', command: {} });
  write('knock', { link: 'ABCDEF', participantId: me });
  write('language', 'nl');
}

describe('the end of one’s seat', () => {
  afterEach(() => {
    cleanup();
    localStorage.clear();
    keptSeat.value = undefined;
  });

  it('[J14] leaves nothing on the phone of somebody whose data was erased, and says so', () => {
    keepALot();
    const { you } = windowAfter(lobby, { own: { type: 'ParticipantErased', data: { participantId: me } } });
    render(<Ended why={removed} me={you.people.me} />);
    expect(screen.getByText('Uw gegevens zijn gewist')).toBeTruthy();
    expect(Object.keys(localStorage)).toEqual(['rolwissel language']);
  });

  it.each(['closed', 'unknown-workshop'])(
    'says the same of a workshop that was erased, at once and later: %s',
    (code) => {
      render(<Ended why={{ code, message: 'Deze workshop bestaat niet (meer).' }} me={undefined} />);
      expect(screen.getByText('Deze workshop bestaat niet meer')).toBeTruthy();
      expect(screen.getByText(/^De trainer heeft haar gewist/)).toBeTruthy();
    },
  );

  it('leaves what was typed where it is when somebody was removed', () => {
    keepALot();
    const { you } = windowAfter(lobby);
    render(<Ended why={removed} me={you.people.me} />);
    expect(screen.getByText('U bent uit deze workshop gehaald')).toBeTruthy();
    expect(Object.keys(localStorage)).toContain('rolwissel draft objection');
  });
});
