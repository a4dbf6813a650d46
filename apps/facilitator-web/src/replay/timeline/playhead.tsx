import { type Signal, useComputed, useSignalEffect } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { ReplayContext } from '../page/replay-context.ts';
import { cssPercent } from './css-percent.ts';

type PlayheadProps = Readonly<{ context: ReplayContext; focused: Signal<boolean> }>;

/** Where the replay is: a line with a knob for the eye, a slider over all events for the keyboard and a screen reader. */
export function Playhead({ context, focused }: PlayheadProps) {
  const { player, t } = context;
  const line = useRef<HTMLDivElement>(null);
  useSignalEffect(() => {
    const share = player.atMs.value / Math.max(1, player.running.value.totalMs);
    if (line.current) line.current.style.insetInlineStart = cssPercent(share);
  });
  const count = useComputed(() => player.count.value);
  return (
    <>
      <input
        type="range"
        class="moment-slider"
        min={1}
        max={player.lastIndex + 1}
        value={count.value}
        aria-label={t.timeline('moment')}
        aria-valuetext={momentInWords(context, count.value - 1)}
        onInput={({ currentTarget }) => player.goTo(Number(currentTarget.value) - 1)}
        onFocus={() => {
          focused.value = true;
        }}
        onBlur={() => {
          focused.value = false;
        }}
      />
      <div ref={line} class="playhead" />
    </>
  );
}

function momentInWords({ recording, lineOf, intoWorkshop }: ReplayContext, index: number): string {
  const event = recording.events[index];
  return event ? `${intoWorkshop(recording.times[index] ?? 0)}, ${lineOf(event)}` : '';
}
