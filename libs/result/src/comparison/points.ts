import type { Aligned, ComparedSide, Estimate } from '@rolwissel/domain';
import type { Drawing, Mark, Tone } from '../drawing.ts';
import { type Legend, moved, rounded, rowsDrawing, type Scale } from '../rows.ts';
import { across, ruler, upright } from '../signs.ts';

/** Each workshop has a colour of its own while there are so many at most; more are drawn alike, and only what they are together stands out. */
export const tones: readonly Tone[] = ['initiator', 'decider', 'influencer', 'purchaser', 'gatekeeper', 'user'];

/** So few sides that each has its line for what chance leaves open, and each workshop its colour. */
export const areFew = (sides: readonly ComparedSide[]): boolean => sides.filter(isApart).length <= tones.length;

export interface PointRow {
  readonly label: string;
  /** Right of the scale. */
  readonly figure: string;
  readonly each: Aligned<unknown>['each'];
}

export interface Points {
  readonly rows: readonly PointRow[];
  /** The values at the two ends of the scale. */
  readonly from: number;
  readonly to: number;
  readonly ends: Scale;
  /** What the figures of a row are about, in their order. */
  readonly sides: readonly (ComparedSide & Readonly<{ name: string }>)[];
  /** What stands for all of them together, and for the two moments. */
  readonly together: string;
  readonly before: string;
  readonly after: string;
  /** How many marks the scale has. */
  readonly marks: number;
  /** Has a line where nothing changed. */
  readonly zero?: true;
}

/** Lines of one row lie so far apart. */
const step = 11;

/** So far a sign reaches beyond its middle. */
const reach = 6;

const isApart = ({ workshop }: ComparedSide): boolean => workshop !== undefined;

/** For each row a point per side on one scale, with what chance leaves open; what was before is a ring. */
export function pointsDrawing(points: Points, width: number): Drawing {
  const { rows, sides, ends } = points;
  const isColoured = areFew(sides);
  const isAlone = sides.length === 1;
  const lanes = isColoured ? sides.filter(isApart).length : 1;
  return rowsDrawing(
    {
      scale: ends,
      legend: isAlone
        ? []
        : isColoured
          ? sides.filter(isApart).map((side, index) => ({ label: side.name, marks: [sign(side, toneOf(side, index))] }))
          : manyLegend(points),
      height: lanes * step + 6,
      rows: rows.map(({ label, figure, each }) => ({
        label,
        figure,
        draw(wide) {
          const inner = wide - 2 * reach;
          return [
            ...ruler(points.marks, inner),
            ...(points.zero
              ? [
                  {
                    ...upright(placeOf(0, points) * inner, (lanes * step) / 2 + 3),
                    tone: 'soft',
                    thickness: 1,
                  } as const,
                ]
              : []),
            ...each.flatMap((estimate, index): readonly Mark[] => {
              const side = sides[index];
              if (estimate === 'unknown' || !side) return [];
              const at = rounded(placeOf(estimate.value, points) * inner);
              if (!isApart(side)) return isColoured ? [] : [moved(diamond(side), at, 0)];
              if (!isColoured) return [moved(sign(side, 'bar', 0.4), at, 0)];
              const line = lineOf(estimate, inner, toneOf(side, index), points);
              const height = rounded((index - (lanes - 1) / 2) * step);
              return [line, moved(sign(side, toneOf(side, index)), at, 0)].map((mark) => moved(mark, 0, height));
            }),
          ].map((mark) => moved(mark, reach, 0));
        },
      })),
    },
    width,
  );
}

/** Of many the signs alone: what was before and after, and all of them together where they are added up. */
function manyLegend({ sides, rows, together, before, after }: Points): readonly Legend[] {
  const moments = [...new Set(sides.flatMap(({ moment }) => moment ?? []))];
  const total = sides.findIndex(
    (side, index) => !isApart(side) && side.moment !== 'before' && rows.some(({ each }) => each[index] !== 'unknown'),
  );
  const names = { before, after };
  return [
    ...moments.map((moment) => ({ label: names[moment], marks: [sign({ moment }, 'bar')] })),
    ...(sides[total] ? [{ label: together, marks: [diamond(sides[total])] }] : []),
  ];
}

/** A workshop has one colour, whichever moment it is; the role-plays of one workshop have each their own. */
const toneOf = ({ workshop = 0, play }: ComparedSide, index: number): Tone => tones[play ? index : workshop] ?? 'bar';

const placeOf = (value: number, { from, to }: Pick<Points, 'from' | 'to'>): number => (value - from) / (to - from);

const sign = ({ moment }: ComparedSide, tone: Tone, opacity?: number): Mark =>
  moment === 'before'
    ? { kind: 'circle', x: 0, y: 0, radius: 4, tone, thickness: 2, ...(opacity === undefined ? {} : { opacity }) }
    : { kind: 'circle', x: 0, y: 0, radius: 4.5, tone, ...(opacity === undefined ? {} : { opacity }) };

const diamond = ({ moment }: ComparedSide): Mark => ({
  kind: 'path',
  d: `M${-reach} 0L0 ${-reach}L${reach} 0L0 ${reach}Z`,
  tone: moment === 'before' ? 'soft' : 'ink',
});

const lineOf = ({ interval }: Estimate, width: number, tone: Tone, points: Points): Mark => {
  const at = (each: number): number => placeOf(each, points) * width;
  return { ...across(at(interval.low), at(interval.high)), tone, thickness: 2 };
};
