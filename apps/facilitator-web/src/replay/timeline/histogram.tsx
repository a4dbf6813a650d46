import { useSignalEffect } from '@preact/signals';
import { useMemo, useRef } from 'preact/hooks';
import { density, hillsPath, smoothed } from '../model/density.ts';
import type { ReplayContext } from '../page/replay-context.ts';

type HistogramProps = Readonly<{ context: ReplayContext; width: number }>;

const binPx = 5;

/** How busy it was, quietly: hills, dark as far as the replay has come; below them, where silences were shortened. */
export function Histogram({ context: { player }, width }: HistogramProps) {
  const running = player.running.value;
  const bins = Math.max(1, Math.round(width / binPx));
  const path = useMemo(() => hillsPath(smoothed(density(running, bins))), [running, bins]);
  const cuts = useMemo(() => cutsPath(running.cuts, running.at, running.totalMs), [running]);
  const played = useRef<SVGSVGElement>(null);
  useSignalEffect(() => {
    const share = player.atMs.value / Math.max(1, player.running.value.totalMs);
    if (played.current) played.current.style.clipPath = `inset(0 ${(1 - share) * 100}% 0 0)`;
  });
  const box = { viewBox: `0 0 ${bins} 1`, preserveAspectRatio: 'none', 'aria-hidden': true } as const;
  return (
    <div class="histogram">
      <svg {...box}>
        <path d={path} />
      </svg>
      <svg {...box} class="played" ref={played}>
        <path d={path} />
      </svg>
      <svg viewBox="0 0 1000 1" preserveAspectRatio="none" class="cuts" aria-hidden="true">
        <path d={cuts} />
      </svg>
    </div>
  );
}

type Cuts = ReplayContext['player']['running']['value']['cuts'];

/** A short line for each silence that is not shown in full. */
function cutsPath(cuts: Cuts, at: Float64Array, totalMs: number): string {
  const place = (index: number) => (((at[index] ?? 0) / Math.max(1, totalMs)) * 1_000).toFixed(2);
  return cuts.map(({ before }) => `M${place(before - 1)} .5H${place(before)}`).join('');
}
