import { afterEach, describe, expect, it } from '@jest/globals';
import { localizedPack } from '@rolwissel/content';
import { builtInPacks } from '@rolwissel/content/packs';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { LeadSeat } from '../../../../../test/support/try-out/seat.ts';
import { lead, staged, TryOut } from '../../../../../test/support/try-out/try-out.ts';
import { Conductor } from '../conducting/conductor.ts';
import type { ConsoleContext } from '../console-context.ts';
import { Rehearsal } from '../rehearsal/rehearsal.ts';
import { Baton } from './baton.tsx';
import { Trainers } from './trainers.tsx';

const [wholePack] = builtInPacks;
const marieke = '00000000-0000-4000-8000-00000000000b';

/** A lobby with one co-trainer who came; the console is the lead's, or that of the co-trainer. */
async function stand(you = lead) {
  const tryOut = new TryOut(staged('standard90'));
  const seat = new LeadSeat(tryOut);
  seat.you = you;
  const told: string[] = [];
  const conductor = new Conductor(seat, (text) => told.push(text));
  const context = (): ConsoleContext => ({
    workshopId: 'w',
    seat,
    stage: undefined,
    workshop: { ...seat.state },
    wholePack,
    pack: localizedPack(wholePack, 'nl'),
    language: 'nl',
    conductor,
    rehearsal: new Rehearsal('w', seat),
  });
  tryOut.conduct({ kind: 'OpenLobby', data: {} });
  tryOut.conduct({ kind: 'InviteCoTrainer', data: { trainerId: marieke, name: 'Marieke' } });
  tryOut.ask({ kind: 'WelcomeCoTrainer', data: { trainerId: marieke } }, { seat: 'system', id: 'door' });
  return { tryOut, seat, conductor, context, told };
}

const settled = () => act(() => new Promise<void>((resolve) => setTimeout(resolve)));
const names = () =>
  screen.getAllByRole('button').map((button) => button.getAttribute('aria-label') ?? button.textContent);

afterEach(cleanup);

describe('the trainers of a workshop', () => {
  it('are named, and the lead hands over and removes', async () => {
    const { context, seat } = await stand();
    render(<Trainers context={context()} />);
    fireEvent.click(screen.getByRole('button', { name: 'Trainers: 2 van 4' }));
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining('Eigenaar van de workshop u · heeft de leiding'),
      expect.stringContaining('Marieke medetrainer'),
    ]);
    fireEvent.click(screen.getByRole('button', { name: 'Leiding overdragen aan Marieke' }));
    await settled();
    expect(seat.state.agenda.lead).toBe(marieke);
  });

  it('shows a co-trainer who leads, and nothing to hand over or remove', async () => {
    const { context } = await stand(marieke);
    render(<Trainers context={context()} />);
    fireEvent.click(screen.getByRole('button', { name: /^Trainers/ }));
    expect(names()).toEqual(['Trainers: 2 van 4']);
    expect(screen.getByText(/doet wie de leiding heeft/)).toBeTruthy();
  });

  it('keeps the name of whom there is no room for, and says why', async () => {
    const { context, tryOut } = await stand();
    const { rerender } = render(<Trainers context={context()} />);
    fireEvent.click(screen.getByRole('button', { name: /^Trainers/ }));
    const field = screen.getByRole('textbox', { name: 'Naam van een medetrainer' });
    fireEvent.input(field, { target: { value: 'Joost' } });
    for (const n of [1, 2]) {
      const trainerId = `00000000-0000-4000-8000-00000000001${n}`;
      tryOut.conduct({ kind: 'InviteCoTrainer', data: { trainerId, name: 'Iemand' } }); // on another console of theirs
    }
    fireEvent.click(screen.getByRole('button', { name: 'Uitnodigen' }));
    await settled();
    expect(screen.getByRole('alert').textContent).toContain('co-limit');
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: /Naam/ }).value).toBe('Joost');
    rerender(<Trainers context={context()} />);
    expect(screen.getByText('Er zijn al vier trainers.')).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: /Naam/ }).value).toBe('Joost');
  });
});

describe('the baton', () => {
  it('says nothing to whoever leads, and to the others who does', async () => {
    const leading = await stand();
    const { container } = render(<Baton context={leading.context()} />);
    expect(container.textContent).toBe('');
    cleanup();
    const helping = await stand(marieke);
    render(<Baton context={helping.context()} />);
    expect(screen.getByRole('region').textContent).toContain('De leiding heeft: Eigenaar van de workshop.');
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('can be taken a minute after the lead was last heard of', async () => {
    const { context, seat } = await stand(marieke);
    const silentFor = (seconds: number) => {
      seat.leadSilentSince = seat.now() - seconds * 1_000;
      return context();
    };
    const { rerender } = render(<Baton context={silentFor(20)} />);
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Overnemen kan over 40 s' }).disabled).toBe(true);
    rerender(<Baton context={silentFor(61)} />);
    fireEvent.click(screen.getByRole('button', { name: 'Leiding overnemen' }));
    await settled();
    expect(seat.asked.map(({ kind }) => kind)).toEqual(['TakeControl']);
  });
});
