import type { RunningTime } from './running-time.ts';

/** How many events fall into each of `bins` equal parts of the replay. */
export function density({ at, totalMs }: RunningTime, bins: number): readonly number[] {
  const counts = Array.from({ length: bins }, () => 0);
  if (totalMs === 0) return counts;
  for (const ms of at) {
    const bin = Math.min(bins - 1, Math.floor((ms / totalMs) * bins));
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return counts;
}

/** Neighbours share: what falls just across the border of a bin should not make a tooth. */
export const smoothed = (counts: readonly number[]): readonly number[] =>
  counts.map((count, bin) => {
    const [before = count, after = count] = [counts[bin - 1], counts[bin + 1]];
    return (before + 2 * count + after) / 4;
  });

/** Hills as one SVG path in a box of `counts.length` × 1, the highest filling it. By the root, so that a quiet minute still shows. */
export function hillsPath(counts: readonly number[]): string {
  const highest = Math.sqrt(Math.max(1, ...counts));
  const points = counts.map((count, bin) => `L${bin + 0.5} ${rounded(1 - Math.sqrt(count) / highest)}`);
  return `M0 1${points.join('')}L${counts.length} 1z`;
}

const rounded = (value: number): number => Math.round(value * 1_000) / 1_000;
