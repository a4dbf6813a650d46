import { useMemo } from 'preact/hooks';
import { momentAtTime, type RunningTime } from '../model/running-time.ts';
import type { ReplayContext } from '../page/replay-context.ts';
import { cssPercent } from './css-percent.ts';

type TimeScaleProps = Readonly<{ context: ReplayContext; width: number }>;

const minuteMs = 60_000;
const labelPx = 52;
/** Steps between labels, in minutes; the first that fits is taken. */
const labelEveryMinutes = [1, 2, 5, 10, 15, 30, 60, 120, 240, 720, 1_440] as const;

/** Minutes of the workshop under the bars. Where silences are shortened, they stand closer together. */
export function TimeScale({ context, width }: TimeScaleProps) {
  const { recording, player, intoWorkshop, began } = context;
  const running = player.running.value;
  const labels = useMemo(() => labelled(recording.times, began, running, width), [recording, began, running, width]);
  return (
    <div class="time-scale" aria-hidden="true">
      {labels.map(({ time, share }) => (
        <span key={time} style={{ insetInlineStart: cssPercent(share) }}>
          {intoWorkshop(time)}
        </span>
      ))}
    </div>
  );
}

function labelled(times: Float64Array, start: number, running: RunningTime, width: number) {
  const last = times.at(-1) ?? 0;
  const step =
    (labelEveryMinutes.find((minutes) => (last - start) / (minutes * minuteMs) < width / labelPx) ?? 1_440) * minuteMs;
  const labels: { readonly time: number; readonly share: number }[] = [];
  for (let time = start; time <= last; time += step) {
    const share = momentAtTime(times, running, time) / Math.max(1, running.totalMs);
    const before = labels.at(-1)?.share ?? Number.NEGATIVE_INFINITY;
    if ((share - before) * width >= labelPx && (1 - share) * width >= labelPx / 2) labels.push({ time, share });
  }
  return labels;
}
