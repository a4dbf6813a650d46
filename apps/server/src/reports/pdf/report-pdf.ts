import type { Entry, Fact, ResultDocument, Section } from '@rolwissel/result/files';
import { reportTexts } from '@rolwissel/texts';
import { heightOfStart, printFigure } from './figure.ts';
import { paper, sizes } from './paper.ts';
import { type Element, TaggedPdf } from './tagged-pdf.ts';
import { tones } from './tones.ts';

/** What stands in a report beside the result. */
interface Imprint {
  readonly credit: string;
  readonly madeAt: Date;
}

interface Listed {
  readonly section: Section;
  /** How links name its place. */
  readonly name: string;
  readonly entry: Element;
  /** Of its line among the contents. */
  readonly y: number;
}

/** Of a section, with the mark above it. */
const headingHeight = 40;
/** Of the beginning of what the room said. */
const entryHeight = 50;

/** The result as a PDF: what it is about and what stands where, then section after section. */
export function reportPdf(document: ResultDocument, { credit, madeAt }: Imprint): Promise<Uint8Array> {
  const { title, language, facts, sections } = document;
  const { pdf: t } = reportTexts.in(language);
  const pdf = new TaggedPdf({ title, language, madeAt });
  pdf.paragraph(pdf.root, 'H1', title, { size: sizes.title, weight: 'strong' });
  pdf.space(paper.gap);
  printFacts(pdf, pdf.root, facts);
  pdf.space(paper.gap * 2);
  const contents = printContents(pdf, t('contents'), sections);
  for (const listed of contents) printSection(pdf, listed, document);
  printCredit(pdf, credit);
  return pdf.finished({ title, foot: t('foot'), page: (page, of) => t('page', { page, of }) });
}

function printCredit(pdf: TaggedPdf, credit: string): void {
  const style = { size: sizes.caption, tone: 'soft' } as const;
  pdf.space(paper.gap * 2);
  pdf.make(pdf.heightOf(credit, paper.inner, style));
  pdf.paragraph(pdf.root, 'P', credit, style);
}

function printFacts(pdf: TaggedPdf, parent: Element, facts: readonly Fact[]): void {
  const list = pdf.group(parent, 'L');
  const labelled = Math.min(170, Math.max(0, ...facts.map(({ label }) => pdf.widthOf(label))) + 14);
  for (const { label, value } of facts) {
    const width = paper.inner - labelled;
    pdf.make(pdf.heightOf(value, width));
    const { y } = pdf;
    const item = pdf.group(list, 'LI');
    pdf.element(item, 'Lbl', () => pdf.set(label, { x: paper.left, y, width: labelled }, { tone: 'soft' }));
    const below = pdf.y;
    pdf.element(item, 'LBody', () => pdf.set(value, { x: paper.left + labelled, y, width }));
    item.end();
    pdf.y = Math.max(pdf.y, below) + 2;
  }
  list.end();
}

/** Lines without their page: that is known later. */
function printContents(pdf: TaggedPdf, heading: string, sections: readonly Section[]): readonly Listed[] {
  pdf.paragraph(pdf.root, 'H2', heading, { size: sizes.heading, weight: 'strong' });
  pdf.space(4);
  const list = pdf.group(pdf.root, 'TOC');
  return sections.map((section, index) => {
    const { y } = pdf;
    const entry = pdf.group(pdf.group(pdf.group(list, 'TOCI'), 'Reference'), 'Link');
    pdf.element(entry, 'Span', () => pdf.set(section.heading, { x: paper.left, y, width: paper.inner - 40 }));
    pdf.space(3);
    return { section, name: `section-${index + 1}`, entry, y };
  });
}

function printSection(pdf: TaggedPdf, listed: Listed, { language }: ResultDocument): void {
  const { heading, prose, figures, entries } = listed.section;
  pdf.space(paper.gap * 2);
  pdf.make(heightOfOpening(pdf, listed.section));
  const top = pdf.y - paper.gap;
  pdf.addNamedDestination(listed.name, 'XYZ', 0, top, 0);
  pdf.bookmark(heading, top);
  tellPage(pdf, listed);
  const element = pdf.group(pdf.root, 'Sect');
  pdf.decoration(() => pdf.rect(paper.left, pdf.y - 6, 28, 3).fill(tones.signal));
  pdf.paragraph(element, 'H2', heading, { size: sizes.heading, weight: 'strong' });
  pdf.space(4);
  for (const text of prose) {
    pdf.paragraph(element, 'P', text);
    pdf.space(paper.gap);
  }
  printEntries(pdf, element, entries);
  for (const figure of figures) printFigure(pdf, element, figure, language);
  element.end();
}

/** A heading, its sentences and what comes first after them stand on one page, if that is high enough. */
function heightOfOpening(pdf: TaggedPdf, { prose, entries, figures: [figure] }: Section): number {
  const said = prose.reduce((height, text) => height + pdf.heightOf(text, paper.inner) + paper.gap, headingHeight);
  const shown = entries.length > 0 || !figure ? entryHeight : heightOfStart(figure);
  return said + shown > paper.bottom - paper.top ? said : said + shown;
}

/** On the first page, the page on which a section starts, and the way there. */
function tellPage(pdf: TaggedPdf, { section: { heading }, name, entry, y }: Listed): void {
  const page = pdf.bufferedPageRange().count;
  const below = pdf.y;
  pdf.switchToPage(0);
  const right = paper.left + paper.inner;
  pdf.element(entry, 'Span', () => pdf.setLine(String(page), right, y + sizes.text, { anchor: 'end' }));
  pdf.linkTo(entry, name, heading, { x: paper.left, y: y - 1, width: paper.inner, height: 16 });
  entry.end();
  pdf.switchToPage(page - 1);
  pdf.y = below;
}

/** Words of the room. Those that stand by themselves are one list. */
function printEntries(pdf: TaggedPdf, parent: Element, entries: readonly Entry[]): void {
  for (const { heading, facts } of entries.filter((entry) => entry.facts.length > 0)) {
    pdf.make(entryHeight);
    pdf.paragraph(parent, 'H3', heading, { size: sizes.figure, weight: 'strong' });
    pdf.space(2);
    printFacts(pdf, parent, facts);
    pdf.space(paper.gap);
  }
  const lines = entries.filter(({ facts }) => facts.length === 0);
  if (lines.length > 0) printLines(pdf, parent, lines);
}

function printLines(pdf: TaggedPdf, parent: Element, lines: readonly Entry[]): void {
  const list = pdf.group(parent, 'L');
  const indent = 12;
  for (const { heading } of lines) {
    const width = paper.inner - indent;
    pdf.make(pdf.heightOf(heading, width));
    const { y } = pdf;
    const item = pdf.group(list, 'LI');
    pdf.element(item, 'Lbl', () => pdf.set('•', { x: paper.left, y, width: indent }));
    pdf.element(item, 'LBody', () => pdf.set(heading, { x: paper.left + indent, y, width }));
    item.end();
    pdf.space(3);
  }
  list.end();
  pdf.space(paper.gap);
}
