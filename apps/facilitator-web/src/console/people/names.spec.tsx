import { beforeEach, describe, expect, it } from '@jest/globals';
import { presentPeople } from '@rolwissel/domain';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { LeadSeat } from '../../../../../test/support/try-out/seat.ts';
import { staged, TryOut } from '../../../../../test/support/try-out/try-out.ts';
import type { Desk } from '../desk.ts';
import { Names } from './names.tsx';

function look(people: number) {
  const tryOut = new TryOut(staged('plenary60'));
  tryOut.conduct({ kind: 'OpenLobby', data: {} });
  for (let n = 1; n <= people; n++) tryOut.join(`Gast ${n}`);
  const seat = new LeadSeat(tryOut);
  const desk = { workshop: seat.state, seat, locale: 'nl' } as unknown as Desk; // what a list of names needs of it
  render(<Names people={presentPeople(seat.state)} desk={desk} />);
}

const rows = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent?.trim());
const type = (wanted: string) =>
  fireEvent.input(screen.getByLabelText('Zoek een naam of nummer'), { target: { value: wanted } });

describe('the names', () => {
  beforeEach(cleanup);

  it('of a full hall are found by typing', () => {
    look(200);
    expect(rows()).toHaveLength(40);
    type('gast 177 ');
    expect(rows()).toEqual(['Gast 177 (P177)']);
    type('P199');
    expect(rows()).toEqual(['Gast 199 (P199)']);
  });

  it('of a full hall come forty at a time', () => {
    look(90);
    fireEvent.click(screen.getByRole('button', { name: 'Toon meer (nog 50)' }));
    expect(rows()).toHaveLength(80);
    fireEvent.click(screen.getByRole('button', { name: 'Toon meer (nog 10)' }));
    expect(rows()).toHaveLength(90);
    expect(screen.queryByRole('button', { name: /Toon meer/ })).toBeNull();
  });

  it('of a small room are all there, without a search', () => {
    look(24);
    expect(rows()).toHaveLength(24);
    expect(screen.queryByRole('searchbox')).toBeNull();
  });
});
