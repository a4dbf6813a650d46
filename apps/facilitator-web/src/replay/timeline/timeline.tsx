import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Desk } from '../desk/desk.ts';
import { Bubble } from './bubble.tsx';
import { ChapterBand } from './chapter-band.tsx';
import { Histogram } from './histogram.tsx';
import { MarkRows } from './mark-rows.tsx';
import { Playhead } from './playhead.tsx';
import { TimeScale } from './time-scale.tsx';
import { useScrubbing } from './use-scrubbing.ts';
import { useWidth } from './use-width.ts';

/** The whole workshop at a glance: its activities, how busy it was, what stands out; and the handle that moves through it. */
export function Timeline({ desk }: Readonly<{ desk: Desk }>) {
  const track = useRef<HTMLDivElement>(null);
  const width = useWidth(track);
  const focused = useSignal(false);
  const { pointed, handlers } = useScrubbing(track, desk.player);
  return (
    <section class="timeline" aria-label={desk.t.timeline('title')}>
      <div class="timeline-track" ref={track} {...handlers}>
        <ChapterBand desk={desk} width={width} />
        <MarkRows desk={desk} width={width} />
        <Histogram desk={desk} width={width} />
        <TimeScale desk={desk} width={width} />
        <Playhead desk={desk} focused={focused} />
        <Bubble desk={desk} pointed={pointed} focused={focused} width={width} />
      </div>
    </section>
  );
}
