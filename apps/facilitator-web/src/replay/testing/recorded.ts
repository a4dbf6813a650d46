import type { RecordedEvent, WorkshopEvent } from '@rolwissel/domain';
import { at } from '@rolwissel/domain/testing';
import { owner } from '../doors.ts';
import type { WindowRecording } from '../model/folded-recording.ts';
import type { Door, Fetch } from '../recording-cache.ts';

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

/** The door of the owner, behind which recordings come from here. */
export const doorOf = (fetch: Fetch): Door => ({ enter: () => Promise.resolve({ ok: true, value: owner }), fetch });
