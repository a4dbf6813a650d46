import { expect, it } from '@jest/globals';
import { builtInPacks } from '@rolwissel/content/packs';
import { entered, fact, live } from '@rolwissel/domain/testing';
import { act, render, screen } from '@testing-library/preact';
import { RecordingCache } from '../recording-cache.ts';
import { ReplayPlayer } from '../replay-player.ts';
import { doorOf, recorded, recordingOf } from '../testing/recorded.ts';
import { MomentView } from './moment-view.tsx';
import { contextOf } from './replay-context.ts';

const start = live('recognition');
const events = recorded([
  ...start,
  fact('ProjectorViewChanged', { view: 'sentence', focusId: 'price' }),
  fact('ProjectorViewChanged', { view: 'role', focusId: 'gatekeeper' }),
  entered('steps'),
]);

async function onMoment() {
  const source = { ...recordingOf(events), pack: builtInPacks[0] };
  const fetch = () => Promise.resolve({ ok: true as const, value: source });
  const player = new ReplayPlayer(
    new RecordingCache(doorOf(fetch), { now: () => 0, pause: () => Promise.resolve() }),
    () => 0,
  );
  await player.open({ at: start.length + 1, as: 'projector' });
  const { value: recording } = player.recording;
  if (!recording) throw new Error('not opened');
  render(<MomentView context={contextOf(player, recording, 'en')} />);
  return player;
}

it('shows what the room saw at each moment, forward and back', async () => {
  const player = await onMoment();
  expect(screen.getByText(/price far too high/u)).toBeTruthy();
  await act(() => player.step(1));
  expect(screen.getByText('Gatekeeper')).toBeTruthy();
  expect(screen.queryByText(/price far too high/u)).toBeNull();
  await act(() => player.step(-1));
  expect(screen.getByText(/price far too high/u)).toBeTruthy();
});

it('says what happened just then', async () => {
  const player = await onMoment();
  await act(() => player.goTo(player.lastIndex));
  expect(screen.getByText(/Activity: /u)).toBeTruthy();
});
