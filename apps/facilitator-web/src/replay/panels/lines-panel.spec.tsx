import { expect, it } from '@jest/globals';
import { builtInPacks } from '@rolwissel/content/packs';
import { anna, bert, lead, live, Rehearsal, uuid } from '@rolwissel/domain/testing';
import { act, render } from '@testing-library/preact';
import type { Audience } from '../model/link.ts';
import { contextOf } from '../page/replay-context.ts';
import { RecordingCache } from '../recording-cache.ts';
import { ReplayPlayer } from '../replay-player.ts';
import { doorOf, recordingOf } from '../testing/recorded.ts';
import { LinesPanel } from './lines-panel.tsx';

const long = 'Wat zou voor jou een goede uitkomst zijn, los van wat de klant gisteren nog aan de telefoon zei?';

function written() {
  const rehearsal = new Rehearsal();
  for (const event of live('debrief')) rehearsal.record(event);
  rehearsal.act(anna, 'CaptureLine', { lineId: uuid('l'), text: long, phase: 'learned' });
  rehearsal.act(bert, 'CaptureLine', { lineId: uuid('m'), text: 'Eerst vragen' });
  rehearsal.act(lead, 'HighlightLine', { lineId: uuid('m') });
  rehearsal.act(lead, 'OpenActivity', { activityId: 'steps' }).act(lead, 'OpenStep', { stepId: 'trust' });
  rehearsal.act(anna, 'CaptureLine', { lineId: uuid('n'), text: 'Vrijdag hoor je van mij' });
  const { facilitator, projector, participants } = rehearsal.screens;
  return { facilitator, projector, participant: participants };
}

async function linesSeenBy(as: Audience): Promise<readonly string[]> {
  const of = written();
  const fetch = (audience: Audience) => {
    const value = { ...recordingOf(of[audience].events), pack: builtInPacks[0] };
    return Promise.resolve({ ok: true as const, value });
  };
  const player = new ReplayPlayer(
    new RecordingCache(doorOf(fetch), { now: () => 0, pause: () => Promise.resolve() }),
    () => 0,
  );
  await act(() => player.open({ at: 99, as }));
  const { recording } = player;
  const { container } = render(
    <>{recording.value && <LinesPanel context={contextOf(player, recording.value, 'nl')} />}</>,
  );
  return [...container.querySelectorAll('h3, li')].map(({ textContent }) => textContent ?? '');
}

it('has every line whole, under the activity it was written in', async () => {
  expect(await linesSeenBy('facilitator')).toEqual([
    'Nabespreken',
    `“${long}” · Wat hebt u geleerd?`,
    '“Eerst vragen” · op het scherm',
    'De stappen',
    '“Vrijdag hoor je van mij” · Vertrouwen',
  ]);
});

it('has those of the room alone where one looks with the eyes of the room', async () => {
  expect(await linesSeenBy('projector')).toEqual(['Nabespreken', '“Eerst vragen” · op het scherm']);
});
