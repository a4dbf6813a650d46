import { type Cell, type Table, written } from '@rolwissel/result/files';
import type { LanguageTag } from '@rolwissel/texts';
import { paper, sizes } from './paper.ts';
import type { Element, Style, TaggedPdf } from './tagged-pdf.ts';
import { tones } from './tones.ts';

interface Printed {
  readonly text: string;
  readonly style: Style;
}

interface PrintedRow {
  readonly height: number;
  readonly cells: readonly Printed[];
}

/** So many stand on the page on which a table starts, if there are as many. */
const rowsWithHead = 3;

const padding = { x: 5, y: 3 };

/** A table as wide as its words need. Its headings are repeated on each page, no row stands on two, and the last one not alone. */
export function printTable(
  pdf: TaggedPdf,
  parent: Element,
  { caption, columns, rows }: Table,
  language: LanguageTag,
): void {
  const style = (index: number, weight: 'text' | 'strong'): Style => ({
    size: sizes.cell,
    weight,
    align: columns[index]?.kind === 'text' ? 'left' : 'right',
  });
  const heads = columns.map(({ heading }, index) => ({ text: heading, style: style(index, 'strong') }));
  const body = rows.map((row) =>
    row.map((cell, index) => ({ text: written(cell, language), style: { ...style(index, 'text'), ...toned(cell) } })),
  );
  const widths = widthsOf(pdf, [heads, ...body]);
  const head = measured(pdf, heads, widths);
  const lines = body.map((cells) => measured(pdf, cells, widths));
  const first = [head, ...lines.slice(0, rowsWithHead)];
  pdf.make(sum(first.map(({ height }) => height)) + 2 * sizes.caption);
  const table = pdf.group(parent, 'Table');
  if (caption !== '') pdf.paragraph(table, 'Caption', caption, { size: sizes.caption, tone: 'soft' });
  pdf.space(2);
  printRow(pdf, head, widths, asHead(pdf, table));
  for (const [index, line] of lines.entries()) {
    const together = index === lines.length - 2 ? lines.slice(index) : [line];
    if (pdf.y + sum(together.map(({ height }) => height)) > paper.bottom) {
      pdf.addPage();
      printRow(pdf, head, widths, (draw) => pdf.decoration(draw, 'Pagination'));
    }
    printRow(pdf, line, widths, asLine(pdf, table));
  }
  table.end();
  pdf.space(paper.gap);
}

type Tagging = (draw: () => void, index: number) => void;

function asHead(pdf: TaggedPdf, table: Element): Tagging {
  const row = pdf.group(table, 'TR');
  return (draw) => pdf.element(row, 'TH', draw, { scope: 'Column' });
}

/** The first cell says what the others are about. */
function asLine(pdf: TaggedPdf, table: Element): Tagging {
  const row = pdf.group(table, 'TR');
  return (draw, index) => {
    if (index === 0) pdf.element(row, 'TH', draw, { scope: 'Row' });
    else pdf.element(row, 'TD', draw);
  };
}

function printRow(pdf: TaggedPdf, { height, cells }: PrintedRow, widths: readonly number[], as: Tagging): void {
  const { y } = pdf;
  let x: number = paper.left;
  for (const [index, { text, style }] of cells.entries()) {
    const place = { x: x + padding.x, y: y + padding.y, width: innerWidth(widths, index) };
    as(() => pdf.set(text, place, style), index);
    x += widths[index] ?? 0;
  }
  const below = y + height;
  pdf.decoration(() => pdf.lineWidth(0.5).moveTo(paper.left, below).lineTo(x, below).stroke(tones.line));
  pdf.y = below;
}

function measured(pdf: TaggedPdf, cells: readonly Printed[], widths: readonly number[]): PrintedRow {
  const heights = cells.map(({ text, style }, index) => pdf.heightOf(text, innerWidth(widths, index), style));
  return { cells, height: Math.max(0, ...heights) + 2 * padding.y };
}

const innerWidth = (widths: readonly number[], index: number): number =>
  Math.max(1, (widths[index] ?? 0) - 2 * padding.x);

/** Each column as wide as its longest word at least; what is left goes where most is said. */
function widthsOf(pdf: TaggedPdf, rows: readonly (readonly Printed[])[]): readonly number[] {
  const [heads = []] = rows;
  const wants = heads.map((_, index) => {
    const cells = rows.flatMap((row) => row[index] ?? []);
    const width = (text: string, { style }: Printed) => pdf.widthOf(text, style) + 2 * padding.x + 1;
    return {
      least: Math.max(...cells.flatMap((cell) => cell.text.split(/\s+/u).map((word) => width(word, cell)))),
      most: Math.max(...cells.map((cell) => width(cell.text, cell))),
    };
  });
  const least = sum(wants.map((want) => want.least));
  const most = sum(wants.map((want) => want.most));
  if (least >= paper.inner) return wants.map((want) => (want.least / least) * paper.inner);
  if (most <= paper.inner) return wants.map((want) => want.most);
  const share = (paper.inner - least) / (most - least);
  return wants.map((want) => want.least + share * (want.most - want.least));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((one, other) => one + other, 0);

const toned = ({ kind }: Cell): Style => (kind === 'suppressed' || kind === 'none' ? { tone: 'soft' } : {});
