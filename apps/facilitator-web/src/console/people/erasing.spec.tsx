import { beforeEach, describe, expect, it } from '@jest/globals';
import type { WorkshopCommand } from '@rolwissel/domain';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { LeadSeat } from '../../../../../test/support/try-out/seat.ts';
import { staged, TryOut } from '../../../../../test/support/try-out/try-out.ts';
import type { ConsoleContext } from '../console-context.ts';
import { Erasing } from './erasing.tsx';

function look(people: number) {
  const tryOut = new TryOut(staged('plenary60'));
  tryOut.conduct({ kind: 'OpenLobby', data: {} });
  for (let n = 1; n <= people; n++) tryOut.join(`Gast ${n}`);
  const sent: WorkshopCommand[] = [];
  const { state: workshop } = new LeadSeat(tryOut);
  const conductor = { send: (command: WorkshopCommand) => sent.push(command) };
  render(<Erasing context={{ workshop, conductor, language: 'nl' } as unknown as ConsoleContext} />); // what it needs of a context
  return sent;
}

const type = (wanted: string) =>
  fireEvent.input(screen.getByLabelText('Naam of nummer zoeken'), { target: { value: wanted } });
const yes = () => screen.queryByRole('button', { name: /Ja, alles van .* wissen/, hidden: true });

describe('erasing somebody’s data', () => {
  beforeEach(cleanup);

  it('is of one person, found by number or name, and asked once more', () => {
    const sent = look(12);
    expect(yes()).toBeNull();
    type('gast 1');
    expect(yes()).toBeNull();
    expect(screen.getByText('4 gevonden')).toBeTruthy();
    type('p10');
    expect(yes()?.textContent).toBe('Ja, alles van Gast 10 (P10) wissen');
    expect(sent).toEqual([]);
    fireEvent.click(yes() ?? document.body);
    expect(sent).toEqual([{ kind: 'EraseParticipant', data: { participantId: 'P10' } }]);
    expect(yes()).toBeNull();
  });
});
