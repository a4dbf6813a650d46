import type { Interval } from '@rolwissel/domain';
import type { Mark, Tone } from './drawing.ts';
import { barHeight, type Legend, rounded } from './rows.ts';

const half = barHeight / 2;

/** A part of a whole scale. */
export const bar = (from: number, to: number, width: number, tone: Tone, opacity = 1): Mark => ({
  kind: 'rect',
  x: rounded(from * width),
  y: -half,
  width: rounded(Math.max(0, (to - from) * width)),
  height: barHeight,
  tone,
  ...(opacity === 1 ? {} : { opacity }),
});

/** The whole scale, behind what is drawn on it. */
export const track = (width: number): Mark => bar(0, 1, width, 'track');

/** A bar over its scale, and what chance leaves open: light where it lies on the bar, dark where it goes beyond. */
export function barWithInterval(value: number, { low, high }: Interval, width: number): readonly Mark[] {
  const whisker = (from: number, to: number, tone: Tone): Mark => ({
    ...across(from * width, to * width),
    tone,
    thickness: 1.5,
  });
  const cap = (at: number, tone: Tone): Mark => ({ ...upright(at * width, 4), tone, thickness: 1.5 });
  return [
    track(width),
    bar(0, value, width, 'bar'),
    ...(low < value ? [whisker(low, value, 'paper'), cap(low, 'paper')] : []),
    ...(high > value ? [whisker(value, high, 'ink'), cap(high, 'ink')] : []),
  ];
}

/** A line from a place on the scale to another. */
export const across = (x1: number, x2: number) =>
  ({ kind: 'line', x1: rounded(x1), y1: 0, x2: rounded(x2), y2: 0 }) as const;

/** A line through the scale, so far to either side. */
export const upright = (x: number, reach: number) =>
  ({ kind: 'line', x1: rounded(x), y1: -reach, x2: rounded(x), y2: reach }) as const;

/** A place on a scale from 1 to 5, as a part of it. */
export const onScale = (value: number): number => (value - 1) / 4;

/**
 * From where it was to where it is: a ring, a shaft, and a head that says which way; where nothing was before, a dot. Its colour
 * does not judge: of some statements it is good to agree less.
 */
export function arrow(from: number | undefined, to: number, width: number): readonly Mark[] {
  const dot: Mark = { kind: 'circle', x: rounded(to * width), y: 0, radius: 6, tone: 'bar' };
  if (from === undefined) return [dot];
  const [start, end] = [from * width, to * width];
  const way = Math.sign(end - start);
  const ring: Mark = { ...ringed, x: rounded(start) };
  if (Math.abs(end - start) < 10) return [dot, ring];
  return [
    { ...across(start + way * 5, end - way * 8), tone: 'bar', thickness: 3 },
    ring,
    { kind: 'path', d: head(end, way), tone: 'bar' },
  ];
}

const ringed = { kind: 'circle', x: 0, y: 0, radius: 5, tone: 'soft', thickness: 2 } as const;

/** What ring and head mean. */
export const shiftLegend = (before: string | undefined, now: string): readonly Legend[] => [
  ...(before === undefined ? [] : [{ label: before, marks: [ringed] }]),
  {
    label: now,
    marks:
      before === undefined
        ? [{ kind: 'circle', x: 0, y: 0, radius: 6, tone: 'bar' }]
        : [{ kind: 'path', d: head(6, 1), tone: 'bar' }],
  },
];

const head = (tip: number, way: number): string => {
  const back = rounded(tip - way * 12);
  return `M${rounded(tip)} 0L${back} -7L${back} 7Z`;
};

/** A scale with a mark at each of its points. */
export const ruler = (points: number, width: number): readonly Mark[] => [
  { ...across(0, width), tone: 'edge', thickness: 1 },
  ...Array.from(
    { length: points },
    (_, point): Mark => ({ ...upright((point / (points - 1)) * width, 4), tone: 'edge', thickness: 1 }),
  ),
];

/** How a square of a legend is filled. */
export const swatch = (tone: Tone, opacity = 1): readonly Mark[] => [
  { kind: 'rect', x: -6, y: -6, width: 12, height: 12, tone, ...(opacity === 1 ? {} : { opacity }) },
];

/** One part of a whole after the other, with the number of each where it has room. */
export function stacked(parts: readonly StackedPart[], whole: number, width: number): readonly Mark[] {
  let from = 0;
  return [
    track(width),
    ...parts.flatMap(({ size, tone, on, opacity = 1 }) => {
      const [x, wide] = [(from / whole) * width, (size / whole) * width];
      from += size;
      if (size === 0) return [];
      const marks: Mark[] = [bar(x / width, (x + Math.max(1, wide - 1.5)) / width, width, tone, opacity)];
      if (wide > 20 && on)
        marks.push({
          kind: 'text',
          x: rounded(x + wide / 2),
          y: 5,
          text: String(size),
          size: 13,
          anchor: 'middle',
          tone: on,
        });
      return marks;
    }),
  ];
}

/** `on` is the tone of the number that stands on it; without it there is none. */
export type StackedPart = Readonly<{ size: number; tone: Tone; on?: Tone; opacity?: number }>;
