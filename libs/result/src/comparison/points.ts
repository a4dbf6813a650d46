import type { Aligned, Estimate } from '@rolwissel/domain';
import type { Drawing, Mark, Tone } from '../drawing.ts';
import { type Legend, moved, rounded, rowsDrawing, type Scale } from '../rows.ts';
import { ruler } from '../signs.ts';

/** Each workshop has a colour of its own while there are so many at most; more are drawn alike, and only what they are together stands out. */
export const tones: readonly Tone[] = ['initiator', 'decider', 'influencer', 'purchaser', 'gatekeeper', 'user'];

/** So few workshops that each has its colour, and a line for what chance leaves open. */
export const areFew = (workshops: number): boolean => workshops <= tones.length;

export interface PointRow {
  readonly label: string;
  /** Right of the scale. */
  readonly figure: string;
  readonly each: Aligned<unknown>['each'];
  readonly together?: Estimate | undefined;
}

export interface Points {
  readonly rows: readonly PointRow[];
  /** The values at the two ends of the scale. */
  readonly from: number;
  readonly to: number;
  readonly ends: Scale;
  /** What the workshops are called, in their order. */
  readonly names: readonly string[];
  /** What stands for all of them together. */
  readonly together: string;
  /** How many marks the scale has. */
  readonly marks: number;
}

/** Lines of one row lie so far apart. */
const step = 11;

/** So far a sign reaches beyond its middle. */
const reach = 6;

/** For each row a point per workshop on one scale, with what chance leaves open. */
export function pointsDrawing(points: Points, width: number): Drawing {
  const { rows, names, ends, together } = points;
  const isColoured = areFew(names.length);
  const lanes = isColoured ? names.length : 1;
  const legend: readonly Legend[] = isColoured
    ? names.map((label, index) => ({ label, marks: [dot(0, 0, toneOf(index))] }))
    : rows.some((row) => row.together)
      ? [{ label: together, marks: [diamond(0, 0)] }]
      : [];
  return rowsDrawing(
    {
      scale: ends,
      legend,
      height: lanes * step + 6,
      rows: rows.map(({ label, figure, each, together: all }) => ({
        label,
        figure,
        draw(wide) {
          const inner = wide - 2 * reach;
          return [
            ...ruler(points.marks, inner),
            ...each.flatMap((estimate, index) => {
              if (estimate === 'unknown') return [];
              if (!isColoured) return [dot(placeOf(estimate.value, points) * inner, 0, 'bar', 0.4)];
              return whisker(estimate, (index - (lanes - 1) / 2) * step, inner, toneOf(index), points);
            }),
            ...(all && !isColoured ? [diamond(placeOf(all.value, points) * inner, 0)] : []),
          ].map((mark) => moved(mark, reach, 0));
        },
      })),
    },
    width,
  );
}

const toneOf = (index: number): Tone => tones[index] ?? 'bar';

const placeOf = (value: number, { from, to }: Pick<Points, 'from' | 'to'>): number => (value - from) / (to - from);

const dot = (x: number, y: number, tone: Tone, opacity?: number): Mark => ({
  kind: 'circle',
  x: rounded(x),
  y: rounded(y),
  radius: 4.5,
  tone,
  ...(opacity === undefined ? {} : { opacity }),
});

const diamond = (x: number, y: number): Mark => ({
  kind: 'path',
  d: `M${rounded(x - reach)} ${y}L${rounded(x)} ${y - reach}L${rounded(x + reach)} ${y}L${rounded(x)} ${y + reach}Z`,
  tone: 'ink',
});

function whisker({ value, interval }: Estimate, y: number, width: number, tone: Tone, points: Points): readonly Mark[] {
  const at = (each: number): number => rounded(placeOf(each, points) * width);
  return [
    { kind: 'line', x1: at(interval.low), y1: rounded(y), x2: at(interval.high), y2: rounded(y), tone, thickness: 2 },
    dot(at(value), y, tone),
  ];
}
