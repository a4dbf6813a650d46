import { localizedPack } from '@rolwissel/content';
import type { RecordedEvent } from '@rolwissel/domain';
import { commonTexts, type LanguageTag, replayTexts } from '@rolwissel/texts';
import type { FoldedRecording } from '../model/folded-recording.ts';
import type { ReplayPlayer } from '../replay-player.ts';
import { eventLine } from '../words/event-line.ts';
import { type Names, namesOf } from '../words/names.ts';
import { dateAndTime, duration } from '../words/times.ts';

export type ReplayTexts = ReturnType<typeof replayTexts.in>;
export type CommonTexts = ReturnType<typeof commonTexts.in>;

/** What every part of the replay needs: the reviewer's controls, the recording, and the words for it in one language. */
export interface ReplayContext {
  readonly player: ReplayPlayer;
  readonly recording: FoldedRecording;
  readonly language: LanguageTag;
  readonly t: ReplayTexts;
  readonly common: CommonTexts;
  readonly names: Names;
  /** An event in one line. */
  readonly lineOf: (event: RecordedEvent) => string;
  /** The time of day, of milliseconds since 1970. */
  readonly timeOfDay: (time: number) => string;
  /** How far into the workshop that was; negative before it began. */
  readonly intoWorkshop: (time: number) => string;
  /** When the workshop began, in milliseconds since 1970; when it was made, while it has not. */
  readonly began: number;
}

export function contextOf(player: ReplayPlayer, recording: FoldedRecording, language: LanguageTag): ReplayContext {
  const [t, common] = [replayTexts.in(language), commonTexts.in(language)];
  const names = namesOf(recording.last, localizedPack(recording.source.pack, language), language);
  const about = {
    names,
    t,
    common,
    eventAt: (position: number) => {
      const event = recording.events[recording.countAt(position) - 1];
      return event?.position === position ? event : undefined;
    },
  };
  const clock = dateAndTime(language, { hour: '2-digit', minute: '2-digit', second: '2-digit' });
  const began =
    recording.times[recording.events.findIndex(({ type }) => type === 'WorkshopStarted')] ?? recording.times[0] ?? 0;
  return {
    player,
    recording,
    language,
    t,
    common,
    names,
    lineOf: (event) => eventLine(event, about),
    timeOfDay: (time) => clock.format(time),
    intoWorkshop: (time) => duration(time - began),
    began,
  };
}
