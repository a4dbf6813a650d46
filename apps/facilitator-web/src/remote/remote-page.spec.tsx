import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { signal } from '@preact/signals';
import { localizedPack } from '@rolwissel/content';
import { builtInPacks } from '@rolwissel/content/packs';
import type { LanguageTag } from '@rolwissel/texts';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { LeadSeat } from '../../../../test/support/try-out/seat.ts';
import { staged, TryOut } from '../../../../test/support/try-out/try-out.ts';
import { Conductor } from '../console/conducting/conductor.ts';
import { Toasts } from '../console/toasts/toasts.tsx';
import { forgetPairing, pairedToken, remoteLink } from './pairing.ts';
import { RemotePage } from './remote-page.tsx';

const [wholePack] = builtInPacks;

/** A live workshop with three people, on the trainer's phone. */
async function stand() {
  const tryOut = new TryOut(staged('standard90'));
  const seat = new LeadSeat(tryOut);
  const toasts = new Toasts();
  let now = 0;
  const conductor = new Conductor(seat, toasts.tell, () => now);
  tryOut.conduct({ kind: 'OpenLobby', data: {} });
  for (let n = 0; n < 3; n++) tryOut.join();
  tryOut.conduct({ kind: 'StartWorkshop', data: {} });
  const gong = signal(true);
  const language = signal<LanguageTag>('nl');
  const page = () => (
    <RemotePage
      context={{ seat, workshop: { ...seat.state }, pack: localizedPack(wholePack, 'nl'), language: 'nl', conductor }}
      language={language}
      gong={gong}
      toasts={toasts}
    />
  );
  const { rerender } = render(page());
  const draw = async () => {
    await act(() => new Promise<void>((resolve) => setTimeout(resolve)));
    rerender(page());
  };
  const pass = (ms: number) => {
    now += ms;
  };
  return { tryOut, seat, gong, draw, pass };
}

const next = () => screen.getByRole('button', { name: /^Volgende/ });

afterEach(cleanup);

describe('the phone of a trainer', () => {
  it('goes on with the one key, and a second press in the same breath does nothing', async () => {
    const { seat, draw, pass } = await stand();
    pass(1_000);
    fireEvent.click(next());
    fireEvent.click(next());
    await draw();
    expect(seat.asked.map(({ kind }) => kind)).toEqual(['OpenActivity']);
  });

  it('tells how many have voted, goes dark, and starts the clock', async () => {
    const { tryOut, seat, draw } = await stand();
    tryOut.conduct({ kind: 'OpenActivity', data: { activityId: 'recognition' } });
    tryOut.conduct({ kind: 'OpenRound', data: { roundId: tryOut.makeId(), ballot: 'recognition' } });
    await draw();
    expect(screen.getByText('0 van 3 klaar')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: /^Zwart/ }));
    fireEvent.click(screen.getByRole('button', { name: /1 min/ }));
    await draw();
    expect(seat.asked.map(({ kind }) => kind)).toEqual(['ShowOnProjector', 'StartTimer']);
    expect(screen.getByRole('timer').textContent).toMatch(/^(1:00|0:59)$/);
  });

  it('hums when the clock is up, unless that is switched off', async () => {
    const hums = jest.fn();
    Object.assign(navigator, { vibrate: hums });
    const { tryOut, gong, draw } = await stand();
    tryOut.conduct({ kind: 'OpenActivity', data: { activityId: 'recognition' } });
    for (const isOn of [true, false]) {
      gong.value = isOn;
      tryOut.conduct({ kind: 'StartTimer', data: { timerId: `klok-${isOn}`, seconds: 60 } });
      await draw();
      tryOut.wait(61_000);
      tryOut.conduct({ kind: 'BookmarkMoment', data: { label: 'x' } });
      await draw();
      await draw();
    }
    expect(hums.mock.calls).toEqual([[[400, 500, 400, 500]]]);
  });
});

describe('the link that pairs it', () => {
  beforeEach(() => history.replaceState(null, '', '/w/x/remote'));

  it('has its secret after the #, which is taken out of the address and kept for a reload', () => {
    const link = remoteLink('http://192.168.1.20:3000/#secretOfTheDoor', 'w', 'f.token');
    expect(link).toBe('http://192.168.1.20:3000/w/w/remote#f.token');
    history.replaceState(null, '', '/w/w/remote#f.token');
    expect([pairedToken('w'), location.hash]).toEqual(['f.token', '']);
    expect(pairedToken('w')).toBe('f.token');
    forgetPairing('w');
    expect(pairedToken('w')).toBeUndefined();
  });
});
