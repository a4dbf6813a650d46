import type { Answer } from '@rolwissel/client';
import type { RecordedEvent, WorkshopEvent } from '@rolwissel/domain';
import { at } from '@rolwissel/domain/testing';
import { owner } from '../doors.ts';
import type { ArrivingRecording } from '../model/arriving.ts';
import type { WindowRecording } from '../model/folded-recording.ts';
import type { Audience } from '../model/link.ts';
import type { Door } from '../recording-cache.ts';

/** Facts as a recording has them: positions 1, 2, 3 …, one a second unless other seconds are given. */
export const recorded = (events: readonly WorkshopEvent[], seconds: readonly number[] = []): readonly RecordedEvent[] =>
  events.map((event, index) => ({ ...event, position: index + 1, at: at(seconds[index] ?? index) }));

/** A recording of these events; its pack is never looked at. */
export const recordingOf = (events: readonly RecordedEvent[]): WindowRecording => ({
  workshop: { id: '00000000-0000-4000-8000-000000000001', title: 'Proef', status: 'live' },
  pack: {} as WindowRecording['pack'],
  events,
  head: events.at(-1)?.position ?? 0,
});

/** A recording that is here already, on its way in one piece or in several. */
export function arrivingFrom({ events, ...source }: WindowRecording, perPiece = 100_000): ArrivingRecording {
  async function* pieces() {
    for (let from = 0; from < events.length; from += perPiece) {
      yield events.slice(from, from + perPiece);
      await Promise.resolve();
    }
  }
  return { source, events: pieces() };
}

/** The door of the owner, behind which recordings come from here. */
export const doorOf = (fetch: (audience: Audience) => Promise<Answer<WindowRecording>>): Door => ({
  enter: () => Promise.resolve({ ok: true, value: owner }),
  async fetch(audience) {
    const answer = await fetch(audience);
    return answer.ok ? { ok: true, value: arrivingFrom(answer.value) } : answer;
  },
});
