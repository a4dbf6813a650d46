import { type Drawing, lines, type Mark, narrowBelow, type Tone, widthOf } from './drawing.ts';

/** A row of a picture: what it is about, a scale on which something is drawn, and what it comes to in figures. */
export interface Row {
  readonly label: string;
  /** Stands right of the scale. */
  readonly figure: string;
  /** What is drawn on a scale that is `width` wide, with its left end at 0 and its middle at the height 0. */
  readonly draw: (width: number) => readonly Mark[];
}

/** What stands above the two ends of the scales. */
export interface Scale {
  readonly low: string;
  readonly high: string;
}

export interface Legend {
  readonly label: string;
  /** What is drawn in a square that is 14 wide, with its middle at 0, 0. */
  readonly marks: readonly Mark[];
}

export interface Rows {
  readonly rows: readonly Row[];
  readonly scale?: Scale;
  readonly legend?: readonly Legend[];
  /** How much height a scale takes with what is drawn on it. */
  readonly height?: number;
}

const text = { size: 15, line: 19 } as const;
const small = { size: 13, line: 17 } as const;
/** Between a scale and what stands beside it, and between rows. */
const gap = { beside: 14, rows: 14 } as const;
/** So much height a scale takes with one bar on it. */
export const barHeight = 16;

/** Rows under each other: names left of the scales where there is room, above them where there is not. */
export function rowsDrawing({ rows, scale, legend = [], height = barHeight }: Rows, width: number): Drawing {
  const isNarrow = width < narrowBelow;
  const figureWidth = Math.max(...rows.map(({ figure }) => widthOf(figure, text.size)), 0) + gap.beside;
  const nameWidth = isNarrow ? width : Math.round(width * 0.36);
  const left = isNarrow ? 0 : nameWidth + gap.beside;
  const scaleWidth = width - left - figureWidth;
  const marks: Mark[] = [];
  let y = 2;
  if (scale) {
    y += small.line;
    marks.push(...endsAbove(scale, left, scaleWidth, y - 5));
  }
  for (const { label, figure, draw } of rows) {
    const name = lines(label, text.size, nameWidth);
    const nameHeight = name.length * text.line;
    const middle = isNarrow ? y + nameHeight + 3 + height / 2 : y + Math.max(nameHeight, height) / 2;
    const first = isNarrow ? y + text.size : middle - nameHeight / 2 + text.size - 1;
    marks.push(
      ...name.map((words, index): Mark => said(words, 0, first + index * text.line, text.size, 'ink')),
      ...draw(scaleWidth).map((mark) => moved(mark, left, middle)),
      { ...said(figure, width, middle + 5, text.size, 'ink', 'end'), bold: true },
    );
    y = (isNarrow ? middle + height / 2 : y + Math.max(nameHeight, height)) + gap.rows;
  }
  const key = legendDrawing(legend, width, y);
  return {
    width,
    height: Math.ceil(legend.length > 0 ? key.height : y - gap.rows + 4),
    marks: [...marks, ...key.marks],
  };
}

function endsAbove({ low, high }: Scale, left: number, width: number, y: number): readonly Mark[] {
  return [said(low, left, y, small.size, 'soft'), said(high, left + width, y, small.size, 'soft', 'end')];
}

/** What the signs mean, in as many lines as it takes, from this height on. */
export function legendDrawing(legend: readonly Legend[], width: number, top: number): Omit<Drawing, 'width'> {
  const marks: Mark[] = [];
  let [x, y] = [0, top + small.line / 2];
  let last = y;
  for (const { label, marks: signs } of legend) {
    const words = lines(label, small.size, width - 20);
    const wide = 20 + Math.max(...words.map((line) => widthOf(line, small.size)));
    if (x > 0 && x + wide > width) [x, y] = [0, last + small.line + 3];
    marks.push(
      ...signs.map((mark) => moved(mark, x + 7, y)),
      ...words.map((line, index) => said(line, x + 20, y + 4.5 + index * small.line, small.size, 'soft')),
    );
    x += wide + 18;
    last = Math.max(last, y + (words.length - 1) * small.line);
  }
  return { height: last + small.line / 2 + 2, marks };
}

export const said = (
  words: string,
  x: number,
  y: number,
  size: number,
  tone: Tone,
  anchor: 'start' | 'middle' | 'end' = 'start',
): Mark & { readonly kind: 'text' } => ({
  kind: 'text',
  x: rounded(x),
  y: rounded(y),
  text: words,
  size,
  anchor,
  tone,
});

/** The same mark so much further to the right and down. */
export function moved(mark: Mark, x: number, y: number): Mark {
  switch (mark.kind) {
    case 'line':
      return {
        ...mark,
        x1: rounded(mark.x1 + x),
        x2: rounded(mark.x2 + x),
        y1: rounded(mark.y1 + y),
        y2: rounded(mark.y2 + y),
      };
    case 'path':
      return { ...mark, d: movedPath(mark.d, x, y) };
    case 'rect':
    case 'circle':
    case 'text':
      return { ...mark, x: rounded(mark.x + x), y: rounded(mark.y + y) };
  }
}

const movedPath = (d: string, x: number, y: number): string =>
  d.replace(/(-?[\d.]+) (-?[\d.]+)/g, (_pair, px, py) => `${rounded(Number(px) + x)} ${rounded(Number(py) + y)}`);

/** To a tenth of a unit: nobody sees less. */
export const rounded = (value: number): number => Math.round(value * 10) / 10;

type Point = Readonly<{ x: number; y: number }>;

/** From a ring to the point of a head, anywhere in a picture. */
export function arrowBetween(from: Point, to: Point, tone: Tone): readonly Mark[] {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy);
  const ring: Mark = { kind: 'circle', ...place(from), radius: 7, tone, thickness: 2.5 };
  if (length < 16) return [ring, { kind: 'circle', ...place(to), radius: 6, tone }];
  const along = (distance: number): Point => ({
    x: from.x + (dx / length) * distance,
    y: from.y + (dy / length) * distance,
  });
  const [start, neck] = [along(7), along(length - 13)];
  const side = (way: number) =>
    `${rounded(neck.x - (dy / length) * 8 * way)} ${rounded(neck.y + (dx / length) * 8 * way)}`;
  return [
    ring,
    {
      kind: 'line',
      x1: rounded(start.x),
      y1: rounded(start.y),
      x2: rounded(neck.x),
      y2: rounded(neck.y),
      tone,
      thickness: 3.5,
    },
    { kind: 'path', d: `M${rounded(to.x)} ${rounded(to.y)}L${side(1)}L${side(-1)}Z`, tone },
  ];
}

const place = ({ x, y }: Point): Point => ({ x: rounded(x), y: rounded(y) });
