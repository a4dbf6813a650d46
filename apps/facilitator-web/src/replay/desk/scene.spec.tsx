import { expect, it } from '@jest/globals';
import { builtInPacks } from '@rolwissel/content/packs';
import { entered, fact, live } from '@rolwissel/domain/testing';
import { act, render, screen } from '@testing-library/preact';
import { Screenings } from '../screening.ts';
import { recorded, recordingOf } from '../testing/recorded.ts';
import { Viewer } from '../viewer.ts';
import { deskOf } from './desk.ts';
import { Scene } from './scene.tsx';

const start = live('recognition');
const events = recorded([
  ...start,
  fact('ProjectorViewChanged', { view: 'sentence', focusId: 'price' }),
  fact('ProjectorViewChanged', { view: 'role', focusId: 'gatekeeper' }),
  entered('steps'),
]);

async function onScene() {
  const recording = { ...recordingOf(events), pack: builtInPacks[0] };
  const fetch = () => Promise.resolve({ ok: true as const, value: recording });
  const viewer = new Viewer(new Screenings(fetch, { now: () => 0, pause: () => Promise.resolve() }), () => 0);
  await viewer.open({ at: start.length + 1, as: 'projector' });
  const { value: reel } = viewer.reel;
  if (!reel) throw new Error('not wound');
  render(<Scene desk={deskOf(viewer, reel, 'en')} />);
  return viewer;
}

it('shows what the room saw at each moment, forward and back', async () => {
  const viewer = await onScene();
  expect(screen.getByText(/price far too high/u)).toBeTruthy();
  await act(() => viewer.step(1));
  expect(screen.getByText('Gatekeeper')).toBeTruthy();
  expect(screen.queryByText(/price far too high/u)).toBeNull();
  await act(() => viewer.step(-1));
  expect(screen.getByText(/price far too high/u)).toBeTruthy();
});

it('says what happened just then', async () => {
  const viewer = await onScene();
  await act(() => viewer.goTo(viewer.lastIndex));
  expect(screen.getByText(/Activity: /u)).toBeTruthy();
});
