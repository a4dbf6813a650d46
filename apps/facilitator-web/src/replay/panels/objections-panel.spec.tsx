import { expect, it } from '@jest/globals';
import { builtInPacks } from '@rolwissel/content/packs';
import { anna, entered, fact, live, Rehearsal, raised } from '@rolwissel/domain/testing';
import { act, fireEvent, render, screen } from '@testing-library/preact';
import type { Audience } from '../model/link.ts';
import { contextOf } from '../page/replay-context.ts';
import { RecordingCache } from '../recording-cache.ts';
import { ReplayPlayer } from '../replay-player.ts';
import { doorOf, recordingOf } from '../testing/recorded.ts';
import { ObjectionsPanel } from './objections-panel.tsx';

/** One objection, after something that only trainers are told. */
function windows() {
  const rehearsal = new Rehearsal();
  const facts = [
    ...live('roles'),
    fact('ActivitySkipped', { activityId: 'tell' }),
    entered('objections'),
    raised('o', anna, 'Dat redt de planning nooit.'),
    fact('ProjectorViewChanged', { view: 'objections' }),
  ];
  for (const each of facts) rehearsal.wait(60).record(each);
  const { facilitator, projector, participants } = rehearsal.screens;
  return { facilitator, projector, participant: participants };
}

async function onPanel() {
  const of = windows();
  const fetch = (audience: Audience) => {
    const value = { ...recordingOf(of[audience].events), pack: builtInPacks[0] };
    return Promise.resolve({ ok: true as const, value });
  };
  const player = new ReplayPlayer(
    new RecordingCache(doorOf(fetch), { now: () => 0, pause: () => Promise.resolve() }),
    () => 0,
  );
  await player.open({ at: 99, as: 'facilitator' });
  const panel = () =>
    player.recording.value && <ObjectionsPanel context={contextOf(player, player.recording.value, 'en')} />;
  const { rerender } = render(<>{panel()}</>);
  const seenBy = async (as: Audience) => {
    await act(() => player.open({ as }));
    rerender(<>{panel()}</>);
  };
  return { player, seenBy };
}

it('leads to where an objection was raised in the window that is looked through now', async () => {
  const { player, seenBy } = await onPanel();
  await seenBy('projector');
  fireEvent.click(screen.getByRole('button', { name: /raised/u }));
  expect(player.moment.value?.event.type).toBe('ObjectionRaised');
});
