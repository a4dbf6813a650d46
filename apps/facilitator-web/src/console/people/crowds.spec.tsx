import { beforeEach, describe, expect, it } from '@jest/globals';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { LeadSeat } from '../../../../../test/support/try-out/seat.ts';
import { staged, TryOut } from '../../../../../test/support/try-out/try-out.ts';
import type { ConsoleContext } from '../console-context.ts';
import { PeoplePanel } from './people-panel.tsx';

const system = { seat: 'system', id: 'clock' } as const;

/** A room with people in it, of whom so many never had a screen. */
function look(people: number, unseen: number) {
  const tryOut = new TryOut(staged('plenary60'));
  tryOut.conduct({ kind: 'OpenLobby', data: {} });
  for (let n = 1; n <= people; n++) tryOut.join(`Gast ${n}`);
  const seat = new LeadSeat(tryOut);
  for (const participantId of Object.keys(tryOut.workshop.people.byId).slice(-unseen)) {
    if (unseen > 0) tryOut.ask({ kind: 'LeaveWorkshop', data: { participantId, unseen: true } }, system);
  }
  const draw = () => {
    const told: string[] = [];
    const conductor = {
      ask: seat.send.bind(seat),
      send: seat.send.bind(seat),
      tell: (text: string) => told.push(text),
    };
    const context = {
      workshop: { ...seat.state },
      workshopId: 'w',
      seat,
      conductor,
      language: 'nl',
    } as unknown as ConsoleContext; // what the panel needs of it
    return <PeoplePanel context={context} />;
  };
  const { rerender } = render(draw());
  return { seat, tryOut, redraw: () => rerender(draw()) };
}

const button = (name: string | RegExp) => screen.getByRole<HTMLButtonElement>('button', { name, hidden: true });

describe('many people at once', () => {
  beforeEach(cleanup);

  it('are removed after being asked once more, with how many they are', async () => {
    const { seat, redraw, tryOut } = look(30, 25);
    expect(screen.getByRole('status').textContent).toMatch(/^Er kwamen veel deelnemers binnen/);
    fireEvent.click(button('Nooit verbonden: 25'));
    fireEvent.click(button('Deze 25 verwijderen'));
    await waitFor(() => expect(seat.asked).toHaveLength(1));
    expect(seat.asked[0]).toEqual({
      kind: 'RemoveParticipants',
      data: { crowd: 'unseen', minutes: 5, hideObjections: true },
    });
    expect(tryOut.workshop.people.joined).toBe(5);
    redraw();
    expect(button('Nooit verbonden: 0').disabled).toBe(true);
    expect(screen.queryByRole('status')).toBeNull();
  });

  it('are no cause for alarm while phones are still on their way', () => {
    look(30, 3);
    expect(screen.queryByRole('status')).toBeNull();
    expect(button('Laatste vijf minuten: 30').disabled).toBe(false);
    expect(screen.queryByRole('button', { name: /Sinds de nieuwe code/, hidden: true })).toBeNull();
  });

  it('who came since a new code are known once there is one', () => {
    const { tryOut, redraw } = look(5, 0);
    tryOut.ask({ kind: 'RenewDoor', data: { door: 2 } }, system);
    tryOut.join('Later');
    redraw();
    expect(button('Sinds de nieuwe code: één').disabled).toBe(false);
  });
});

describe('the door', () => {
  beforeEach(cleanup);

  it('is renewed after being asked once more', async () => {
    const realFetch = globalThis.fetch;
    const paths: unknown[] = [];
    globalThis.fetch = (path) => {
      paths.push(path);
      return Promise.resolve({ ok: true, status: 200, text: () => Promise.resolve('{}') } as Response); // all that `call` reads
    };
    look(1, 0);
    expect(screen.getByText('K7M 2QX')).toBeTruthy();
    fireEvent.click(button('Nieuwe code …'));
    expect(paths).toEqual([]);
    fireEvent.click(button('Nieuwe code maken'));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Nieuwe code maken' })).toBeNull());
    expect(paths).toEqual(['/api/workshops/w/door']);
    globalThis.fetch = realFetch;
  });
});
