import { afterEach, describe, expect, it } from '@jest/globals';
import { builtInPacks } from '@rolwissel/content/packs';
import type { WorkshopEvent } from '@rolwissel/domain';
import { anna, fact, live, opened, proposed, putForward, Rehearsal, raised } from '@rolwissel/domain/testing';
import { cleanup, render, screen } from '@testing-library/preact';
import { contextOf } from '../page/replay-context.ts';
import { RecordingCache } from '../recording-cache.ts';
import { ReplayPlayer } from '../replay-player.ts';
import { recordingOf } from '../testing/recorded.ts';
import { PhoneScreen } from './phone-screen.tsx';

/** The replay's phone after these facts. */
async function phoneAfter(...facts: readonly WorkshopEvent[]) {
  const rehearsal = new Rehearsal();
  for (const each of facts) rehearsal.wait(1).record(each);
  const value = { ...recordingOf(rehearsal.screens.participants.events), pack: builtInPacks[0] };
  const fetch = () => Promise.resolve({ ok: true as const, value });
  const player = new ReplayPlayer(new RecordingCache(fetch, { now: () => 0, pause: () => Promise.resolve() }), () => 0);
  await player.open({ at: rehearsal.state.position, as: 'participant' });
  const [recording, moment] = [player.recording.value, player.moment.value];
  if (!recording || !moment) throw new Error('nothing was recorded');
  render(<PhoneScreen context={contextOf(player, recording, 'en')} moment={moment} />);
}

const paused = fact('WorkshopPaused', {});
const heading = () => screen.getAllByRole('heading').map(({ textContent }) => textContent);

afterEach(cleanup);

describe('the phone in a replay shows what phones showed', () => {
  it('when cases were asked for', async () => {
    await phoneAfter(...live('cases'));
    expect(heading()).toEqual([expect.stringContaining('salesperson')]);
  });

  it('at a question of the debrief', async () => {
    await phoneAfter(...live('debrief'), fact('ProjectorViewChanged', { view: 'question', focusId: 'next' }));
    const asked = builtInPacks[0].debrief.find(({ phase }) => phase === 'next')?.q[0]?.en;
    expect(heading()).toEqual([asked]);
  });

  it('when no objective was before the room yet, and when one was', async () => {
    await phoneAfter(...live('objectives'), proposed('d', anna));
    expect(heading()).toEqual(['Objectives']);
    cleanup();
    await phoneAfter(...live('objectives'), proposed('d', anna), putForward('d'));
    expect(heading()).toEqual(['Objectives', 'Eerst samen de datum, dan de prijs']);
  });

  it('in a pause in the middle of a vote', async () => {
    await phoneAfter(...live('recognition'), opened('r', 'recognition'), paused);
    expect(heading()).toEqual([builtInPacks[0].questions.recognition.en]);
    expect(screen.getByText(/A short pause/u)).toBeTruthy();
  });

  it('in a pause in the middle of objections, without those the room may not read', async () => {
    const objections = [raised('o', anna, 'Dat redt nooit'), raised('h', anna, 'Wacht nog', { held: true })];
    await phoneAfter(...live('objections'), ...objections, paused);
    expect(heading()).toEqual([expect.stringContaining('your salesperson')]);
    expect(screen.getAllByRole('listitem')).toHaveLength(1);
    expect(screen.getByText(/A short pause/u)).toBeTruthy();
  });
});
