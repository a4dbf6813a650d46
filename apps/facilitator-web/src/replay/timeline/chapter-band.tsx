import { useComputed } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { type Chapter, chapterAt } from '../model/chapters.ts';
import { momentOf, type RunningTime } from '../model/running-time.ts';
import type { ReplayContext } from '../page/replay-context.ts';
import { cssPercent } from './css-percent.ts';

type ChapterBandProps = Readonly<{ context: ReplayContext; width: number }>;

/** Narrower than this a name says nothing. */
const nameFromPx = 60;

interface Stretch {
  readonly chapter: Chapter;
  readonly left: number;
  readonly share: number;
}

/** The activities, as long as they are in the replay. For the eye and the pointer; the menu beside the buttons says the same. */
export function ChapterBand({ context, width }: ChapterBandProps) {
  const { player, recording, names } = context;
  const running = player.running.value;
  const stretches = useMemo(() => stretchesOf(recording.chapters, running), [recording, running]);
  const current = useComputed(() => chapterAt(player.recording.value?.chapters ?? [], player.count.value - 1));
  return (
    <div class="chapter-band" aria-hidden="true">
      {stretches.map(({ chapter, left, share }, index) => (
        <div
          key={chapter.from}
          class={index === current.value ? `${chapter.kind} current` : chapter.kind}
          data-index={chapter.from}
          style={{ insetInlineStart: cssPercent(left), inlineSize: cssPercent(share) }}
        >
          {share * width >= nameFromPx && <span>{names.chapter(chapter)}</span>}
        </div>
      ))}
    </div>
  );
}

function stretchesOf(chapters: readonly Chapter[], running: RunningTime): readonly Stretch[] {
  if (running.totalMs === 0) return chapters.map((chapter) => ({ chapter, left: 0, share: 1 }));
  const total = running.totalMs;
  return chapters.map((chapter, index) => {
    const next = chapters[index + 1];
    const from = momentOf(running, chapter.from);
    const until = next ? momentOf(running, next.from) : running.totalMs;
    return { chapter, left: from / total, share: (until - from) / total };
  });
}
