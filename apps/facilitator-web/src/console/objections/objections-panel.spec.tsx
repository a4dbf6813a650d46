import { beforeEach, describe, expect, it } from '@jest/globals';
import { localizedPack } from '@rolwissel/content';
import { builtInPacks } from '@rolwissel/content/packs';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { LeadSeat } from '../../../../../test/support/try-out/seat.ts';
import { staged, TryOut } from '../../../../../test/support/try-out/try-out.ts';
import { Conductor } from '../conducting/conductor.ts';
import type { ConsoleContext } from '../console-context.ts';
import { read } from '../unreleased/unreleased.tsx';
import { ObjectionsPanel } from './objections-panel.tsx';

const longer = 'Mijn klant gaat dan naar de concurrent, en u weet dat.';
const shorter = 'De klant loopt weg.';

/** The queue of a plenary in which these were written, and the keys. */
async function queue(...texts: readonly string[]) {
  const tryOut = new TryOut({ ...staged('plenary60'), moderation: 'pre' });
  tryOut.conduct({ kind: 'OpenLobby', data: {} });
  const people = texts.map(() => tryOut.join());
  tryOut.conduct({ kind: 'StartWorkshop', data: {} });
  tryOut.conduct({ kind: 'OpenActivity', data: { activityId: 'objections' } });
  const ids = texts.map((text, index) => {
    const objectionId = tryOut.makeId();
    tryOut.ask(
      { kind: 'RaiseObjection', data: { objectionId, text } },
      { seat: 'participant', id: people[index] ?? '' },
    );
    return objectionId;
  });
  const seat = new LeadSeat(tryOut);
  const conductor = new Conductor(seat, () => undefined);
  const panel = () => {
    const pack = localizedPack(builtInPacks[0], 'nl');
    const workshop = { ...seat.state };
    return (
      <ObjectionsPanel context={{ workshop, seat, conductor, pack, language: 'nl' } as unknown as ConsoleContext} />
    ); // what it needs of a context
  };
  const { rerender } = render(panel());
  const draw = async () => {
    await act(() => new Promise<void>((resolve) => setTimeout(resolve)));
    rerender(panel());
    await act(() => new Promise<void>((resolve) => setTimeout(resolve)));
  };
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) {
      fireEvent.keyDown(document.activeElement ?? document.body, { key });
      await draw();
    }
  };
  const statusOf = (index: number) => tryOut.workshop.objections.byId[ids[index] ?? '']?.status;
  await draw();
  return { tryOut, people, ids, press, draw, statusOf };
}

beforeEach(() => {
  cleanup();
  read(true);
});

describe('the queue of objections', () => {
  it('shows one row for what says the same, and releases it as one', async () => {
    const { tryOut, ids, draw, statusOf } = await queue(longer, `  ${longer.toUpperCase()}`, shorter);
    expect(document.querySelectorAll('[data-objection]')).toHaveLength(2);
    fireEvent.click(screen.getByRole('button', { name: /2 keer dezelfde tekst/ }));
    await draw();
    fireEvent.click(screen.getByRole('button', { name: 'Deze 2 als één vrijgeven' }));
    await draw();
    await draw();
    expect([statusOf(0), statusOf(1), statusOf(2)]).toEqual(['open', 'merged', 'held']);
    expect(tryOut.workshop.objections.byId[ids[0] ?? '']?.support).toBe(2);
  });

  it('is dealt with from the keyboard: down, release, down, hide with a reason', async () => {
    const { press, statusOf } = await queue('Bezwaar nummer een', 'Bezwaar nummer twee', 'Bezwaar nummer drie');
    await press('j', 'r');
    expect(statusOf(0)).toBe('open');
    await press('h', '2');
    expect(statusOf(1)).toBe('hidden');
    expect(statusOf(2)).toBe('held');
    await press('k', 'k', 'j');
    expect(document.querySelectorAll('[aria-current="true"]')).toHaveLength(1);
  });

  it('merges from the keyboard, and lets the trainer say which words stay', async () => {
    const { tryOut, ids, press, draw, statusOf } = await queue(longer, shorter);
    await press('j', 'm', 'j', 'm');
    const kept = screen.getByRole('radio', { name: shorter });
    fireEvent.click(kept);
    await draw();
    await press('Enter');
    expect([statusOf(0), tryOut.workshop.objections.byId[ids[0] ?? '']?.mergedInto]).toEqual(['merged', ids[1]]);
  });

  it('does nothing to what is not in sight', async () => {
    const { press, draw, statusOf } = await queue('Bezwaar nummer een');
    await press('j');
    read(false);
    await draw();
    await press('r', 'j', 'r');
    expect(statusOf(0)).toBe('held');
  });

  it('says that an answer was refused, and why', async () => {
    const { tryOut, people, ids, draw } = await queue('Bezwaar nummer een');
    const [objectionId = ''] = ids;
    const answerId = tryOut.makeId();
    tryOut.conduct({ kind: 'ReleaseObjection', data: { objectionId } });
    const answer = { objectionId, answerId, text: 'Dan doen we het over vier weken.', kind: 'trade' } as const;
    tryOut.conduct({ kind: 'AnswerObjection', data: answer });
    const why = 'Vier weken is nog te lang.';
    tryOut.ask(
      { kind: 'RejectAnswer', data: { objectionId, answerId, why } },
      { seat: 'participant', id: people[0] ?? '' },
    );
    await draw();
    expect(screen.getByText(/1 antwoord afgewezen/).textContent).toContain(why);
    read(false);
    await draw();
    expect(screen.getByText(/1 antwoord afgewezen/).textContent).not.toContain(why);
  });

  it('opens the form for an answer with the keyboard in it', async () => {
    const { tryOut, ids, draw } = await queue('Bezwaar nummer een');
    tryOut.conduct({ kind: 'ReleaseObjection', data: { objectionId: ids[0] ?? '' } });
    await draw();
    fireEvent.click(screen.getByRole('button', { name: /Bezwaar nummer een/ }));
    await draw();
    fireEvent.click(screen.getByRole('button', { name: 'Beantwoorden' }));
    await draw();
    expect(document.activeElement).toBe(screen.getByLabelText('Antwoord'));
  });
});
