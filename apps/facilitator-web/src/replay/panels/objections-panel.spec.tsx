import { expect, it } from '@jest/globals';
import { builtInPacks } from '@rolwissel/content/packs';
import { anna, entered, fact, live, Rehearsal, raised } from '@rolwissel/domain/testing';
import { act, fireEvent, render, screen } from '@testing-library/preact';
import { deskOf } from '../desk/desk.ts';
import type { Audience } from '../model/link.ts';
import { Screenings } from '../screening.ts';
import { recordingOf } from '../testing/recorded.ts';
import { Viewer } from '../viewer.ts';
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
  const viewer = new Viewer(new Screenings(fetch, { now: () => 0, pause: () => Promise.resolve() }), () => 0);
  await viewer.open({ at: 99, as: 'facilitator' });
  const panel = () => viewer.reel.value && <ObjectionsPanel desk={deskOf(viewer, viewer.reel.value, 'en')} />;
  const { rerender } = render(<>{panel()}</>);
  const seenBy = async (as: Audience) => {
    await act(() => viewer.open({ as }));
    rerender(<>{panel()}</>);
  };
  return { viewer, seenBy };
}

it('leads to where an objection was raised in the window that is looked through now', async () => {
  const { viewer, seenBy } = await onPanel();
  await seenBy('projector');
  fireEvent.click(screen.getByRole('button', { name: /raised/u }));
  expect(viewer.moment.value?.event.type).toBe('ObjectionRaised');
});
