import { type Locale, localizedPack } from '@rolwissel/content';
import type { RecordedEvent } from '@rolwissel/domain';
import type { Reel } from '../model/reel.ts';
import type { Viewer } from '../viewer.ts';
import { eventTexts } from '../words/event-texts.ts';
import { eventWords } from '../words/event-words.ts';
import { type Names, namesOf } from '../words/names.ts';
import { type ReplayTexts, replayTexts } from '../words/texts.ts';
import { dateAndTime, lasted } from '../words/times.ts';

/** What every part of the replay needs: the reviewer's controls, the recording, and the words for it in one language. */
export interface Desk {
  readonly viewer: Viewer;
  readonly reel: Reel;
  readonly locale: Locale;
  readonly t: ReplayTexts;
  readonly names: Names;
  /** An event in one line. */
  readonly tell: (event: RecordedEvent) => string;
  /** The time of day, of milliseconds since 1970. */
  readonly timeOfDay: (time: number) => string;
  /** How far into the workshop that was; negative before it began. */
  readonly intoWorkshop: (time: number) => string;
  /** When the workshop began, in milliseconds since 1970; when it was made, while it has not. */
  readonly began: number;
}

export function deskOf(viewer: Viewer, reel: Reel, locale: Locale): Desk {
  const names = namesOf(reel.last, localizedPack(reel.recording.pack, locale), locale);
  const telling = {
    names,
    t: eventTexts(locale),
    eventAt: (position: number) => {
      const event = reel.events[reel.countAt(position) - 1];
      return event?.position === position ? event : undefined;
    },
  };
  const clock = dateAndTime(locale, { hour: '2-digit', minute: '2-digit', second: '2-digit' });
  const began = reel.times[reel.events.findIndex(({ type }) => type === 'WorkshopStarted')] ?? reel.times[0] ?? 0;
  return {
    viewer,
    reel,
    locale,
    t: replayTexts(locale),
    names,
    tell: (event) => eventWords(event, telling),
    timeOfDay: (time) => clock.format(time),
    intoWorkshop: (time) => lasted(time - began),
    began,
  };
}
