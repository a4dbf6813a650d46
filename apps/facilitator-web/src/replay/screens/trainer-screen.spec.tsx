import { afterEach, describe, expect, it } from '@jest/globals';
import { builtInPacks } from '@rolwissel/content/packs';
import type { WorkshopEvent } from '@rolwissel/domain';
import { anna, bert, fact, live, lobby, opened, Rehearsal, raised } from '@rolwissel/domain/testing';
import { cleanup, render, screen } from '@testing-library/preact';
import type { Audience } from '../model/link.ts';
import { MomentView } from '../page/moment-view.tsx';
import { contextOf } from '../page/replay-context.ts';
import { RecordingCache } from '../recording-cache.ts';
import { ReplayPlayer } from '../replay-player.ts';
import { doorOf, recordingOf } from '../testing/recorded.ts';

/** The last moment of these facts, as the recording of an audience has it. */
async function seenBy(audience: Audience, facts: readonly WorkshopEvent[]) {
  const rehearsal = new Rehearsal();
  for (const each of facts) rehearsal.wait(1).record(each);
  const window = audience === 'participant' ? 'participants' : audience;
  const source = { ...recordingOf(rehearsal.screens[window].events), pack: builtInPacks[0] };
  const fetch = () => Promise.resolve({ ok: true as const, value: source });
  const player = new ReplayPlayer(
    new RecordingCache(doorOf(fetch), { now: () => 0, pause: () => Promise.resolve() }),
    () => 0,
  );
  await player.open({ as: audience });
  player.goTo(player.lastIndex);
  const { value: recording } = player.recording;
  if (!recording) throw new Error('not opened');
  render(<MomentView context={contextOf(player, recording, 'nl')} />);
}

const waiting = raised('h', anna, 'Wacht hier nog mee', { held: true });
const shown = raised('o', bert, 'Dat redt de planning nooit');
const objections = [...live('objections'), shown, waiting, fact('ProjectorViewChanged', { view: 'objections' })];

afterEach(cleanup);

describe('seen as the trainer', () => {
  it('shows the words to say, the key and what waits, which the room never saw', async () => {
    await seenBy('facilitator', objections);
    expect(screen.getByText('Wacht op de trainer: 1')).toBeTruthy();
    expect(screen.getByText('Wacht hier nog mee')).toBeTruthy();
    expect(screen.getByText('Volgende')).toBeTruthy();
    expect(document.querySelector('.trainer-say')?.textContent).not.toBe('');
    expect(screen.getByText('Dat redt de planning nooit')).toBeTruthy();
    cleanup();
    await seenBy('projector', objections);
    expect(screen.getByText('Dat redt de planning nooit')).toBeTruthy();
    expect(screen.queryByText(/Wacht/u)).toBeNull();
    expect(document.querySelector('.trainer-say')).toBeNull();
  });

  it('counts while people vote', async () => {
    await seenBy('facilitator', [...live('recognition'), opened('r', 'recognition')]);
    expect(screen.getByText(/^0 van \d/u)).toBeTruthy();
  });
});

describe('the door in a replay', () => {
  it('is as it was, and its code is not in the recording', async () => {
    const join = fact('ProjectorViewChanged', { view: 'join' });
    await seenBy('projector', [...lobby(), join]);
    expect(screen.getByText('De deur is open. De code staat niet in de opname.')).toBeTruthy();
    cleanup();
    await seenBy('projector', [...lobby(), fact('LobbyLocked', {}), join]);
    expect(screen.getByText('De deur is dicht')).toBeTruthy();
  });

  it('leaves the place of the code in the corner to say so', async () => {
    await seenBy('projector', [...live('recognition')]);
    expect(screen.getByText('Code niet in de opname')).toBeTruthy();
  });
});
