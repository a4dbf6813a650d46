import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { signal } from '@preact/signals';
import { localizedPack } from '@rolwissel/content';
import { builtInPacks } from '@rolwissel/content/packs';
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { Cast } from '../../../../../test/support/try-out/cast.ts';
import { LeadSeat } from '../../../../../test/support/try-out/seat.ts';
import { type Staging, staged, TryOut } from '../../../../../test/support/try-out/try-out.ts';
import { Rehearsal } from '../rehearsal/rehearsal.ts';
import { Toasts } from '../toasts/toasts.tsx';
import { Conducting } from './conducting.tsx';
import { Conductor } from './conductor.ts';

/** A whole workshop is drawn a hundred times; on a busy machine that takes a while. */
jest.setTimeout(60_000);

/** The conducting screen on a try-out. `press` sends a key to the screen as it is by now, and waits until it was answered and drawn. */
function stand(staging: Staging = staged('standard90')) {
  const tryOut = new TryOut(staging);
  const seat = new LeadSeat(tryOut);
  const toasts = new Toasts();
  let presses = 0;
  const conductor = new Conductor(seat, toasts.tell, () => (presses += 1) * 1_000);
  const [pack] = builtInPacks;
  const language = signal<'nl' | 'en'>('nl');
  const context = () => ({
    workshopId: 'w',
    seat,
    stage: { seat, workshop: { ...tryOut.windows.projector } },
    workshop: { ...seat.state },
    wholePack: pack,
    pack: localizedPack(pack, 'nl'),
    language: 'nl' as const,
    conductor,
    rehearsal: new Rehearsal('w', seat),
  });
  const screenOf = () => (
    <Conducting context={context()} language={language} toasts={toasts} onLeave={() => undefined} />
  );
  const { rerender } = render(screenOf());
  const draw = async () => {
    await act(() => new Promise<void>((resolve) => setTimeout(resolve)));
    rerender(screenOf());
  };
  const press = async (key: string, target: Element = document.body) => {
    rerender(screenOf());
    fireEvent.keyDown(target, { key });
    await draw();
  };
  return { tryOut, seat, draw, press };
}

async function inTheRoom(people = 6) {
  const all = stand();
  await all.press(' ');
  const cast = new Cast(
    all.tryOut,
    Array.from({ length: people }, (_, index) => all.tryOut.join(`Alias ${index}`)),
  );
  await all.press(' ');
  await all.press(' ');
  return { ...all, cast };
}

const next = () => screen.getByRole('button', { name: /^Volgende|^Moment/ }).textContent;

beforeEach(() => {
  cleanup();
  localStorage.clear();
});

describe('the conducting screen', () => {
  it('carries a whole workshop with the space bar alone', async () => {
    const { tryOut, press, cast } = await inTheRoom();
    for (let presses = 0; presses < 200 && tryOut.workshop.agenda.status !== 'finished'; presses++) {
      cast.react();
      await press(' ');
    }
    expect(tryOut.workshop.agenda.status).toBe('finished');
    expect(screen.getByRole('link', { name: 'Terugkijken' }).getAttribute('href')).toBe('/w/w/replay');
  });

  it('marks a moment with M, by what the room sees, and says that it did', async () => {
    const { seat, press } = await inTheRoom();
    await press('m');
    const label = 'Zes zinnen';
    expect(seat.asked.at(-1)).toEqual({ kind: 'BookmarkMoment', data: { label } });
    expect(screen.getByText(`Bladwijzer gezet: ${label}`)).toBeTruthy();
  });

  it('gives the workshop another name until it begins, and archives it at the end, asked once more', async () => {
    const { tryOut, press, draw } = stand();
    fireEvent.click(screen.getByText('Workshop een andere naam geven'));
    fireEvent.input(screen.getByLabelText('Workshop een andere naam geven'), { target: { value: 'Noord, najaar' } });
    fireEvent.click(screen.getByRole('button', { name: 'Naam opslaan' }));
    await draw();
    expect(tryOut.workshop.agenda.title).toBe('Noord, najaar');
    await press(' ');
    tryOut.join();
    await press(' ');
    expect(screen.queryByText('Workshop een andere naam geven')).toBeNull();
    tryOut.conduct({ kind: 'FinishWorkshop', data: {} });
    await draw();
    fireEvent.click(screen.getByRole('button', { name: 'Archiveren …' }));
    fireEvent.click(screen.getByRole('button', { name: 'Ja, archiveren' }));
    await draw();
    expect(tryOut.workshop.agenda.status).toBe('archived');
    expect(screen.queryByRole('button', { name: 'Heropenen' })).toBeNull();
  });

  it('says in one line when somebody floods, with what can be done about it, and for a while only', async () => {
    const { seat, draw } = stand();
    expect(screen.getByRole('alert').textContent).toBe('');
    seat.floodedAt = seat.now();
    await draw();
    expect(screen.getByRole('alert').textContent).toMatch(/Sluit de deur.*nieuwe code.*laatst/);
    seat.floodedAt = seat.now() - 61_000;
    await draw();
    expect(screen.getByRole('alert').textContent).toBe('');
  });

  it('says what the key will do, with how many have voted', async () => {
    const { press, cast, draw } = await inTheRoom();
    for (let presses = 0; presses < 8; presses++) await press('PageDown');
    expect(next()).toContain('De stemming sluiten (0 van 6): te weinig om te tonen');
    cast.react();
    await draw();
    expect(next()).toMatch(/De stemming sluiten \([456] van 6\)/);
  });

  it('does not move while somebody types an answer', async () => {
    const { tryOut, press, cast } = await inTheRoom();
    tryOut.conduct({ kind: 'OpenActivity', data: { activityId: 'objections' } });
    await press('PageDown');
    cast.react();
    await press('Shift');
    fireEvent.click(screen.getAllByRole('button', { name: /Dat redt de planning/ })[0] ?? document.body);
    fireEvent.click(screen.getByRole('button', { name: 'Beantwoorden' }));
    const before = tryOut.workshop.position;
    for (const key of [' ', 'b', 'u', 'ArrowRight']) await press(key, screen.getByLabelText('Antwoord'));
    expect(tryOut.workshop.position).toBe(before);
  });

  it('shows no name until it is asked for', async () => {
    await inTheRoom();
    expect(document.body.textContent).not.toContain('Alias 0');
    fireEvent.click(screen.getByRole('button', { name: 'Namen tonen' }));
    expect(await screen.findByText(/Alias 0/)).toBeTruthy();
  });

  it('shows what the room may not read yet only when it is asked for', async () => {
    const { tryOut, press, draw } = await inTheRoom();
    const raiser = tryOut.join('Anna');
    tryOut.conduct({ kind: 'OpenActivity', data: { activityId: 'objections' } });
    const objectionId = tryOut.makeId();
    const data = { objectionId, text: 'Dat redt de planning nooit.' };
    tryOut.ask({ kind: 'RaiseObjection', data }, { seat: 'participant', id: raiser });
    tryOut.conduct({ kind: 'HoldObjection', data: { objectionId } });
    await press('Shift');
    expect(screen.getByText('Wachten op u')).toBeTruthy();
    expect(document.body.textContent).not.toContain(data.text);
    fireEvent.click(screen.getByRole('button', { name: 'Teksten lezen' }));
    await draw();
    expect(document.body.textContent).toContain(data.text);
  });

  it('shows a note only while it is held', async () => {
    const { press } = await inTheRoom();
    await press(' ');
    const note = 'Wat valt er bij de klant stil';
    expect(document.body.textContent).not.toContain(note);
    const hold = screen.getByRole('button', { name: 'Notitie: ingedrukt houden' });
    fireEvent.keyDown(hold, { key: 'Enter' });
    expect((await screen.findByRole('button', { name: new RegExp(note) })).textContent).toContain(note);
    fireEvent.keyUp(screen.getByRole('button', { name: new RegExp(note) }), { key: 'Enter' });
    expect(await screen.findByRole('button', { name: 'Notitie: ingedrukt houden' })).toBeTruthy();
  });

  it('says which act can be taken back', async () => {
    const { press } = await inTheRoom();
    await press('t');
    expect(screen.getByRole('button', { name: /Ongedaan maken: klok gestart/ })).toBeTruthy();
    await press('u');
    expect(screen.queryByRole('button', { name: /klok gestart/ })).toBeNull();
  });

  it('says that those who have not voted were nudged, and never who', async () => {
    const { press, draw } = await inTheRoom();
    for (let presses = 0; presses < 8; presses++) await press('PageDown');
    fireEvent.click(screen.getByRole('button', { name: 'Niet-stemmers herinneren' }));
    await draw();
    expect(screen.getByText('Herinnering verstuurd aan wie nog niet stemde')).toBeTruthy();
  });

  it('lets the lead peek once the vote is closed, says so before, and opens that vote no more', async () => {
    const { tryOut, press, draw, cast } = await inTheRoom();
    for (let presses = 0; presses < 8; presses++) await press('PageDown');
    cast.react();
    const hold = async () => {
      fireEvent.keyDown(screen.getByRole('button', { name: /vooraf te kijken$/, pressed: false }), { key: 'Enter' });
      await draw();
    };
    const release = async () => {
      fireEvent.keyUp(screen.getByRole('button', { pressed: true }));
      await draw();
    };
    await hold();
    expect(screen.getByText(/^Vooraf kijken kan zodra de stemming is gesloten/)).toBeTruthy();
    await release();
    await press('PageDown');
    expect(screen.getByText('Daarna kan de stemming niet meer open.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Heropenen' })).toBeTruthy();
    await hold();
    expect(screen.getByText('Vooraf bekeken; deze stemming gaat niet meer open.')).toBeTruthy();
    await release();
    expect(tryOut.log.filter(({ type }) => type === 'RoundPeeked')).toHaveLength(1);
    expect(screen.queryByRole('button', { name: 'Heropenen' })).toBeNull();
  });

  it('tells a refusal in passing', async () => {
    const { tryOut, seat, press, draw } = await inTheRoom();
    for (let presses = 0; presses < 8; presses++) await press('PageDown');
    tryOut.conduct({ kind: 'PauseWorkshop', data: {} });
    seat.tell();
    await press('Shift');
    fireEvent.click(screen.getByRole('button', { name: 'Sluiten' }));
    await draw();
    expect(screen.getByText('refused: not-in-phase')).toBeTruthy();
  });
});

describe('what the database lost', () => {
  it('is said in a sentence until the trainer has read it, and again when more is lost', async () => {
    const { tryOut, draw } = await inTheRoom();
    const said = () =>
      screen
        .getAllByRole('alert')
        .map(({ textContent }) => textContent)
        .join('');
    expect(said()).toBe('');
    const lose = async (n: number) => {
      const after = tryOut.workshop.position;
      const data = { after, lostUpTo: after + n };
      tryOut.ask({ kind: 'RecordLoss', data }, { seat: 'system', id: 'clock' });
      await draw();
    };
    await lose(4);
    expect(said()).toContain('verloor de laatste 4 handelingen');
    for (const alert of screen.getAllByRole('alert')) {
      for (const button of within(alert).queryAllByRole('button', { name: 'Begrepen' })) fireEvent.click(button);
    }
    await draw();
    expect(said()).toBe('');
    await lose(1);
    expect(said()).toContain('verloor de laatste handeling.');
  });
});
