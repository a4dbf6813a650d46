import { afterEach, expect, it } from '@jest/globals';
import { localizedPack } from '@rolwissel/content';
import { builtInPacks } from '@rolwissel/content/packs';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { LeadSeat } from '../../../../../test/support/try-out/seat.ts';
import { staged, TryOut } from '../../../../../test/support/try-out/try-out.ts';
import { Conductor } from '../conducting/conductor.ts';
import { Rehearsal } from '../rehearsal/rehearsal.ts';
import { Notes } from './notes.tsx';

const [wholePack] = builtInPacks;

function stand() {
  const tryOut = new TryOut(staged('standard90'));
  const seat = new LeadSeat(tryOut);
  const told: string[] = [];
  const conductor = new Conductor(seat, (text) => told.push(text));
  const context = () => ({
    workshopId: 'w',
    seat,
    stage: undefined,
    workshop: { ...seat.state },
    wholePack,
    pack: localizedPack(wholePack, 'nl'),
    language: 'nl' as const,
    conductor,
    rehearsal: new Rehearsal('w', seat),
  });
  tryOut.conduct({ kind: 'OpenLobby', data: {} });
  tryOut.join();
  tryOut.conduct({ kind: 'StartWorkshop', data: {} });
  tryOut.conduct({ kind: 'OpenActivity', data: { activityId: 'recognition' } });
  const { rerender } = render(<Notes context={context()} />);
  const draw = async () => {
    await act(() => new Promise<void>((resolve) => setTimeout(resolve)));
    rerender(<Notes context={context()} />);
  };
  return { tryOut, told, draw };
}

const write = (text: string) => {
  fireEvent.input(screen.getByRole('textbox'), { target: { value: text } });
  fireEvent.click(screen.getByRole('button', { name: 'Bewaren' }));
};

afterEach(cleanup);

it('keeps a note at what the room sees, and shows it only while it is held', async () => {
  const { told, draw } = stand();
  fireEvent.click(screen.getByRole('button', { name: 'Notitie bij dit moment' }));
  write('Rij drie zwijgt');
  await draw();
  expect([screen.queryByRole('textbox'), told]).toEqual([null, ['Notitie bewaard, alleen voor trainers: Zes zinnen']]);
  const held = screen.getByRole('button', { name: 'Eén notitie: ingedrukt houden' });
  expect(document.body.textContent).not.toContain('zwijgt');
  fireEvent.keyDown(held, { key: 'Enter' });
  await draw();
  expect(held.textContent).toBe('Zes zinnen: Rij drie zwijgt');
  fireEvent.keyUp(held, { key: 'Enter' });
  await draw();
  expect(document.body.textContent).not.toContain('zwijgt');
});

it('keeps what was typed when it is refused', async () => {
  const { tryOut, draw } = stand();
  fireEvent.click(screen.getByRole('button', { name: 'Notitie bij dit moment' }));
  tryOut.conduct({ kind: 'FinishWorkshop', data: {} });
  write('Te laat');
  await draw();
  expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('Te laat');
  expect(screen.getByRole('alert').textContent).toContain('not-in-phase');
});
