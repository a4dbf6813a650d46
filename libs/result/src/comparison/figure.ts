import type { ComparedSide } from '@rolwissel/domain';
import { decimal, percent } from '@rolwissel/texts';
import { spoken } from '../context.ts';
import type { Figure } from '../document.ts';
import { type Cell, type Column, none, number, share, text } from '../table.ts';
import type { Context } from './context.ts';
import type { ComparisonSection, OptionalSection } from './document.ts';
import { type PointRow, type Points, pointsDrawing } from './points.ts';

/** What a row of a section is about, and the figures of the sides on it. */
export type Row = Omit<PointRow, 'figure'>;

/** How values of a section are drawn and written. */
export interface Scale extends Pick<Points, 'from' | 'to' | 'ends' | 'marks' | 'zero'> {
  readonly cell: (value: number) => Cell;
  readonly column: Column['kind'];
  readonly written: (value: number) => string;
  /** From the lowest to the highest of several, as they are written. */
  readonly between: (low: string, high: string) => string;
  /** What the people or things are that a figure is about. */
  readonly about: string;
}

export const ofShares = ({ t }: Context, about = t.table('people')): Scale => ({
  from: 0,
  to: 1,
  marks: 5,
  ends: { low: '0%', high: '100%' },
  cell: share,
  column: 'share',
  written: percent,
  between: (low, high) => `${low.replace('%', '')}–${high}`,
  about,
});

export const ofHundred = (context: Context): Scale => ({
  ...ofShares(context),
  ends: { low: '0', high: '100' },
  cell: (value) => number(value * 100),
  column: 'number',
  written: (value) => String(Math.round(value * 100)),
});

export const ofRatings = ({ t, ballots, language }: Context): Scale => ({
  from: 1,
  to: 5,
  marks: 5,
  ends: { low: `1 ${ballots.confidence('lowest')}`, high: `${ballots.confidence('highest')} 5` },
  cell: (value) => number(value, 1),
  column: 'number',
  written: (value) => decimal(value, 1, language),
  between: (low, high) => `${low}–${high}`,
  about: t.table('people'),
});

/** A section with one figure; none where it has no rows. */
export function section(
  context: Context,
  id: Exclude<ComparisonSection, 'teams'>,
  rows: readonly Row[],
  scale: Scale,
  prose: readonly string[] = [],
  title = context.words.figures(id),
): OptionalSection {
  if (rows.length === 0) return undefined;
  return {
    id,
    heading: context.words.headings(id),
    prose,
    entries: [],
    figures: [pointsFigure(context, id, title, rows, scale)],
  };
}

/** What the figures of rows are about. */
export type Sides = Pick<Context['comparison'], 'by' | 'sides'> & Readonly<{ names: readonly string[] }>;

/** A figure about the sides of the comparison, unless it is told otherwise. */
export function pointsFigure(
  context: Context,
  id: string,
  title: string,
  rows: readonly Row[],
  scale: Scale,
  { by, sides, names }: Sides = { ...context.comparison, names: context.sides },
): Figure {
  const { words, width } = context;
  const { written, about } = scale;
  const told = ({ each }: Row) =>
    each.flatMap((one, index) =>
      sides[index]?.workshop === undefined ? [] : [`${names[index]} ${one === 'unknown' ? '–' : written(one.value)}`],
    );
  return {
    id,
    title,
    alt: words.words('alt', { rows: spoken(rows.map((row) => `${row.label} ${told(row).join(', ')}`)) }),
    drawing: pointsDrawing(
      {
        ...scale,
        sides: sides.map((side, index) => ({ ...side, name: names[index] ?? '' })),
        before: words.words('before'),
        after: words.words('after'),
        together: words.words('together'),
        rows: rows.map((row) => ({ ...row, figure: inFigures(row.each, sides, scale) })),
      },
      width,
    ),
    table: {
      caption: title,
      columns: [
        { heading: words.words('about'), kind: 'text' },
        { heading: words.columns(by), kind: 'text' },
        { heading: words.words('value'), kind: scale.column },
        { heading: context.t.table('low'), kind: scale.column },
        { heading: context.t.table('high'), kind: scale.column },
        { heading: about, kind: 'number' },
      ],
      rows: rows.flatMap(({ label, each }) =>
        each.flatMap((one, index) =>
          one === 'unknown' && sides[index]?.workshop === undefined
            ? []
            : [rowOf(label, names[index] ?? '', one, scale)],
        ),
      ),
    },
  };
}

/** What all come to together, else from the lowest to the highest; of two moments from the one to the other. */
function inFigures(each: Row['each'], sides: readonly ComparedSide[], { written, between }: Scale): string {
  const known = each.flatMap((one, index) => (one === 'unknown' ? [] : [{ ...one, ...sides[index] }]));
  const together = known.filter(({ workshop }) => workshop === undefined);
  const [first, second, ...more] = together.length > 0 ? together : known;
  if (first?.moment)
    return second?.moment && more.length === 0 ? `${written(first.value)} → ${written(second.value)}` : '';
  const values = (together.length > 0 ? together : known).map(({ value }) => value);
  const [low, high] = [written(Math.min(...values)), written(Math.max(...values))];
  return low === high ? low : between(low, high);
}

const rowOf = (label: string, name: string, one: Row['each'][number], { cell }: Scale): readonly Cell[] =>
  one === 'unknown'
    ? [text(label), text(name), none, none, none, none]
    : [text(label), text(name), cell(one.value), cell(one.interval.low), cell(one.interval.high), number(one.n)];
