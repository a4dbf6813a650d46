import { useSignal } from '@preact/signals';
import { percent } from '@rolwissel/texts';
import { useRef } from 'preact/hooks';
import type { ReplayContext } from '../page/replay-context.ts';
import { useWidth } from '../use-width.ts';
import { AgreementLine } from './agreement-line.tsx';
import { ChapterBand } from './chapter-band.tsx';
import { Histogram } from './histogram.tsx';
import { MarkRows } from './mark-rows.tsx';
import { Playhead } from './playhead.tsx';
import { TimeScale } from './time-scale.tsx';
import { Tooltip } from './tooltip.tsx';
import { useScrubbing } from './use-scrubbing.ts';

/** The whole workshop at a glance: its activities, how busy it was, what stands out; and the handle that moves through it. */
export function Timeline({ context }: Readonly<{ context: ReplayContext }>) {
  const track = useRef<HTMLDivElement>(null);
  const width = useWidth(track);
  const focused = useSignal(false);
  const { pointed, handlers } = useScrubbing(track, context.player);
  return (
    <section class="timeline" aria-label={context.t.timeline('title')}>
      {context.recording.share < 1 && <StillArriving context={context} />}
      <div class="timeline-track" ref={track} {...handlers}>
        <ChapterBand context={context} width={width} />
        <MarkRows context={context} width={width} />
        <div class="hills">
          <Histogram context={context} width={width} />
          <AgreementLine context={context} />
        </div>
        <TimeScale context={context} width={width} />
        <Playhead context={context} focused={focused} />
        <Tooltip context={context} pointed={pointed} focused={focused} width={width} />
      </div>
    </section>
  );
}

/** What has not come yet is not on the line either; what has can be played. */
function StillArriving({ context: { player, t } }: Readonly<{ context: ReplayContext }>) {
  const words = t.timeline('arriving', { percent: percent(player.share.value) });
  return (
    <p class="still-arriving">
      <progress max={1} value={player.share.value} aria-label={words} />
      <span aria-hidden="true">{words}</span>
    </p>
  );
}
