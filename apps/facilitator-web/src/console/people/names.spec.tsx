import { beforeEach, describe, expect, it } from '@jest/globals';
import { presentPeople, type WorkshopCommand } from '@rolwissel/domain';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { LeadSeat } from '../../../../../test/support/try-out/seat.ts';
import { staged, TryOut } from '../../../../../test/support/try-out/try-out.ts';
import type { ConsoleContext } from '../console-context.ts';
import { Names } from './names.tsx';

function look(people: number, acts: readonly WorkshopCommand[] = []) {
  const tryOut = new TryOut(staged('plenary60'));
  tryOut.conduct({ kind: 'OpenLobby', data: {} });
  for (let n = 1; n <= people; n++) tryOut.join(`Gast ${n}`);
  for (const act of acts) tryOut.conduct(act);
  const seat = new LeadSeat(tryOut);
  const context = { workshop: seat.state, seat, language: 'nl' } as unknown as ConsoleContext; // what a list of names needs of it
  render(<Names people={presentPeople(seat.state)} context={context} />);
}

const rows = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent?.trim());
const type = (wanted: string) =>
  fireEvent.input(screen.getByLabelText('Naam of nummer zoeken'), { target: { value: wanted } });

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
    fireEvent.click(screen.getByRole('button', { name: 'Meer tonen (nog 50)' }));
    expect(rows()).toHaveLength(80);
    fireEvent.click(screen.getByRole('button', { name: 'Meer tonen (nog 10)' }));
    expect(rows()).toHaveLength(90);
    expect(screen.queryByRole('button', { name: /Toon meer/ })).toBeNull();
  });

  it('can be merged when no vote waits for its result', () => {
    look(4);
    fireEvent.click(screen.getByText('Gast 1 (P01)'));
    expect(screen.getByRole('combobox', { name: /^Samenvoegen: Gast 1/ })).toBeTruthy();
    cleanup();
    look(4, [
      { kind: 'StartWorkshop', data: {} },
      { kind: 'OpenActivity', data: { activityId: 'recognition' } },
      { kind: 'OpenRound', data: { roundId: '00000000-0000-4000-8000-0000000000aa', ballot: 'recognition' } },
    ]);
    fireEvent.click(screen.getByText('Gast 1 (P01)'));
    expect(screen.queryByRole('combobox')).toBeNull();
    expect(screen.getByText('Samenvoegen kan als de uitslag van de stemming getoond is.')).toBeTruthy();
  });

  it('of a small room are all there, without a search', () => {
    look(24);
    expect(rows()).toHaveLength(24);
    expect(screen.queryByRole('searchbox')).toBeNull();
  });
});
