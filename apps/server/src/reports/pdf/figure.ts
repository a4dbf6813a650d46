import type { Drawing, Figure, Mark } from '@rolwissel/result/files';
import type { LanguageTag } from '@rolwissel/texts';
import { paper, sizes } from './paper.ts';
import { printTable } from './table.ts';
import type { Element, TaggedPdf } from './tagged-pdf.ts';
import { tones } from './tones.ts';

/** Its title and the head of its table stay with a picture. */
const around = 60;

/** How high a figure is up to the head of its table: so much stays together. */
export const heightOfStart = ({ drawing }: Figure): number => heightOf(drawing) + around;

/** A picture under its title, whole on one page, and its numbers below. */
export function printFigure(pdf: TaggedPdf, parent: Element, figure: Figure, language: LanguageTag): void {
  const { title, alt, drawing, table } = figure;
  pdf.make(heightOfStart(figure));
  pdf.paragraph(parent, 'H3', title, { size: sizes.figure, weight: 'strong' });
  pdf.space(4);
  if (drawing) {
    const { y } = pdf;
    const below = y + heightOf(drawing);
    const bbox = [paper.left, y, paper.left + drawing.width * scaleOf(drawing), below] as const;
    pdf.element(parent, 'Figure', () => draw(pdf, drawing), { alt, bbox });
    pdf.y = below + paper.gap;
  }
  printTable(pdf, parent, table.caption === title ? { ...table, caption: '' } : table, language);
  pdf.space(paper.gap);
}

/** As wide as the paper, unless that would be too high. */
const scaleOf = ({ width, height }: Drawing): number =>
  Math.min(paper.inner / width, (paper.bottom - paper.top - around) / height);

const heightOf = (drawing: Drawing | undefined): number => (drawing ? drawing.height * scaleOf(drawing) : 0);

function draw(pdf: TaggedPdf, drawing: Drawing): void {
  pdf.save().translate(paper.left, pdf.y).scale(scaleOf(drawing));
  for (const mark of drawing.marks) drawMark(pdf, mark);
  pdf.restore();
}

function drawMark(pdf: TaggedPdf, mark: Mark): void {
  if (mark.kind === 'text') {
    pdf.setLine(mark.text, mark.x, mark.y, { ...mark, weight: mark.bold ? 'strong' : 'text' });
    return;
  }
  pdf.save().opacity(mark.opacity ?? 1);
  trace(pdf, mark);
  if (mark.thickness === undefined) pdf.fill(tones[mark.tone]);
  else {
    if (mark.dashes !== undefined) pdf.dash(mark.dashes, {});
    pdf.lineWidth(mark.thickness).stroke(tones[mark.tone]);
  }
  pdf.restore();
}

function trace(pdf: TaggedPdf, mark: Exclude<Mark, { readonly kind: 'text' }>): void {
  switch (mark.kind) {
    case 'rect':
      pdf.rect(mark.x, mark.y, mark.width, mark.height);
      return;
    case 'line':
      pdf.moveTo(mark.x1, mark.y1).lineTo(mark.x2, mark.y2);
      return;
    case 'circle':
      pdf.circle(mark.x, mark.y, mark.radius);
      return;
    case 'path':
      pdf.path(mark.d);
  }
}
