import { useSignal, useSignalEffect } from '@preact/signals';
import { chapterAt } from '../model/chapters.ts';
import type { ReplayContext } from './replay-context.ts';

/** After a jump there may be another one; what nobody stopped at need not be said. */
const settledMs = 500;

/** Says where the replay stands, once it stands; while it plays, only when a chapter begins. */
export function Announcer({ context }: Readonly<{ context: ReplayContext }>) {
  const { player, recording, lineOf, names, intoWorkshop } = context;
  const said = useSignal('');
  useSignalEffect(() => {
    const index = player.count.value - 1;
    const event = recording.events[index];
    const chapter = recording.chapters[chapterAt(recording.chapters, index)];
    if (!event || !chapter) return undefined;
    const when = intoWorkshop(recording.times[index] ?? 0);
    const words = player.playing.value
      ? names.chapter(chapter)
      : `${when}, ${names.chapter(chapter)}: ${lineOf(event)}`;
    const timer = setTimeout(() => {
      said.value = words;
    }, settledMs);
    return () => clearTimeout(timer);
  });
  return (
    <output class="visually-hidden" aria-live="polite">
      {said.value}
    </output>
  );
}
