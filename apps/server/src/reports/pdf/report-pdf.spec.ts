import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { type ResultDocument, written } from '@rolwissel/result/files';
import { sampleDocument } from '@rolwissel/result/testing';
import { languageTags, reportTexts, resultTexts } from '@rolwissel/texts';
import { getDocumentProxy } from 'unpdf';
import { settable } from './letters.ts';
import { paper } from './paper.ts';
import { reportPdf } from './report-pdf.ts';
import { tones } from './tones.ts';

beforeAll(() => Promise.all([resultTexts.load(...languageTags), reportTexts.load(...languageTags)]));

const credit = 'Naar Webster en Wind (1972).';
const madeAt = new Date('2026-11-30T12:00:00Z');

interface StructureNode {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly alt?: string;
  readonly lang?: string;
  readonly bbox?: readonly number[];
  readonly children?: readonly StructureNode[];
}

interface Piece {
  readonly role: string;
  readonly text: string;
  readonly page: number;
  readonly alt?: string;
}

describe.each(languageTags)('[H49] a report as PDF in %s', (language) => {
  let report: Awaited<ReturnType<typeof opened>>;
  beforeAll(async () => {
    report = await opened(sampleDocument(language, 6));
  });
  const document = sampleDocument(language, 6);
  const of = (role: string) => report.pieces.filter((piece) => piece.role === role).map(({ text }) => text);

  it('is tagged, says its language and its title, and that it is PDF/UA', async () => {
    const { pdf } = report;
    const { info, metadata } = await pdf.getMetadata();
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
    expect(info).toMatchObject({ Title: document.title, Language: language, PDFFormatVersion: '1.7' });
    expect(metadata.get('dc:title')).toBe(document.title);
    expect(report.raw).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(await pdf.getViewerPreferences()).toMatchObject({ DisplayDocTitle: true });
  });

  it('has its headings in order, each level under the one above', () => {
    expect(of('H1')).toEqual([settable(document.title)]);
    expect(of('H2')).toEqual([
      reportTexts.in(language).pdf('contents'),
      ...document.sections.map(({ heading }) => heading),
    ]);
    expect(of('H3')).toEqual([...Array.from({ length: 6 }, () => 'Rolprofiel'), 'Wij luisteren eerst']);
  });

  it('has every cell of every table, under headings that say what they head', () => {
    const tables = document.sections.flatMap(({ figures }) => figures.map(({ table }) => table));
    expect(of('TH')).toEqual(
      tables.flatMap(({ columns, rows }) => [
        ...columns.map(({ heading }) => heading),
        ...rows.flatMap(([first]) => (first ? [settable(written(first, language))] : [])),
      ]),
    );
    expect(of('TD')).toEqual(
      tables.flatMap(({ rows }) =>
        rows.flatMap((row) => row.slice(1).map((cell) => settable(written(cell, language)))),
      ),
    );
    expect(report.raw.match(/\/Scope \/Column/g)).toHaveLength(6 * 6);
    expect(report.raw.match(/\/Scope \/Row/g)).toHaveLength(6 * 3);
  });

  it('says each picture in words, and cuts none in two', () => {
    const pictures = report.nodes.filter(({ role }) => role === 'Figure');
    expect(pictures.map(({ alt }) => alt)).toEqual(
      Array.from({ length: 6 }, () => 'Staven per rol: poortwachter 12, gebruiker 5.'),
    );
    for (const { bbox = [] } of pictures) {
      const [left = 0, low = 0, right = 0, high = 0] = bbox;
      expect(left).toBeGreaterThanOrEqual(paper.left - 0.1);
      expect(right).toBeLessThanOrEqual(paper.left + paper.inner + 0.1);
      expect(low).toBeGreaterThanOrEqual(paper.height - paper.bottom - 0.1);
      expect(high).toBeLessThanOrEqual(paper.height - paper.top + 0.1);
    }
    for (const { text, page } of report.pieces.filter(({ role }) => role === 'Figure'))
      expect([text, page]).toEqual(['Poortwachter', expect.any(Number)]);
  });

  it('leaves no letter untagged; what is repeated is decoration', () => {
    const { pdf: t } = reportTexts.in(language);
    const pages = report.pdf.numPages;
    expect(report.untagged).toEqual([]);
    for (let page = 1; page <= pages; page++)
      expect(report.decoration[page - 1]).toContain(t('page', { page, of: pages }));
    expect(report.decoration[0]).not.toContain(settable(document.title));
    expect(report.decoration[1]).toContain(settable(document.title));
  });

  it('leads from its contents and its bookmarks to each section', async () => {
    const outline = (await report.pdf.getOutline()) ?? [];
    expect(outline.map(({ title }) => title)).toEqual(document.sections.map(({ heading }) => heading));
    const headings = report.pieces.filter(({ role }) => role === 'H2').slice(1);
    const links = report.links;
    expect(links.map(({ page }) => page)).toEqual(headings.map(({ page }) => page));
    expect(links.map(({ says }) => says)).toEqual(document.sections.map(({ heading }) => heading));
    expect(of('Span')).toEqual(headings.flatMap(({ text, page }) => [text, String(page)]));
  });
});

describe('[H49] a report as PDF', () => {
  it('of an empty workshop is a page that says what is missing', async () => {
    const { sections, ...document } = sampleDocument('nl', 0);
    const { pdf, pieces } = await opened({ ...document, sections: sections.slice(0, 1) });
    expect(pdf.numPages).toBe(1);
    expect(pieces.filter(({ role }) => role === 'P').map(({ text }) => text)).toEqual(['Wat ontbreekt.', credit]);
    expect((await opened({ ...document, facts: [], sections: [] })).pdf.numPages).toBe(1);
  });

  it('sets what its letters have, and a square for what they lack', () => {
    expect(settable('€ → ≥ Łódź Ωμέγα Привет “ﬁn”')).toBe('€ → ≥ Łódź Ωμέγα Привет “ﬁn”');
    expect(settable('a\nb\t c\u0000')).toBe('a b  c');
    expect(settable('中 👩🏽‍🚀 \u202eabc')).toBe('□ □□ abc');
  });

  it('keeps long tables and long words on the paper', async () => {
    const document = sampleDocument('de', 1);
    const word = 'Donaudampfschifffahrtsgesellschaftskapitän'.repeat(4);
    const { pieces, right } = await opened(withRows(document, 60, word));
    const pages = new Set(pieces.filter(({ role }) => role === 'TD').map(({ page }) => page));
    expect(pages.size).toBeGreaterThan(2);
    expect(right).toBeLessThanOrEqual(paper.left + paper.inner + 1);
  });

  it('leaves no row of a table alone on a page', async () => {
    for (let rows = 20; rows < 60; rows += 1) {
      const { pieces } = await opened(withRows(sampleDocument('nl', 1), rows, 'woord'));
      const pages = pieces.filter(({ role }) => role === 'TD').map(({ page }) => page);
      const cellsOnLast = pages.filter((page) => page === pages.at(-1)).length;
      expect(cellsOnLast / (pages.length / rows)).toBeGreaterThan(1);
    }
  });

  it('has the colours of the design', () => {
    const css = readFileSync(new URL('../../../../../libs/ui/src/tokens.css', import.meta.url), 'utf8');
    const [light = ''] = /\[data-scheme="light"\] \{([^}]*)\}/.exec(css)?.slice(1) ?? [];
    const tokens = Object.fromEntries(
      Array.from(light.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g), ([, name, value]) => [name, value]),
    );
    expect({ ...tones, paper: tokens['paper'] }).toEqual(
      Object.fromEntries(Object.keys(tones).map((tone) => [tone, tokens[tone]])),
    );
  });
});

function withRows(document: ResultDocument, count: number, word: string): ResultDocument {
  return {
    ...document,
    sections: document.sections.map((section) => ({
      ...section,
      figures: section.figures.map((figure) => {
        const [row = []] = figure.table.rows;
        const rows = Array.from({ length: count }, () => [{ kind: 'text', text: word } as const, ...row.slice(1)]);
        return { ...figure, table: { ...figure.table, rows } };
      }),
    })),
  };
}

/** A report as another library reads it: what is in which element, and what is in none. */
async function opened(document: ResultDocument) {
  const bytes = await reportPdf(document, { credit, madeAt });
  const raw = new TextDecoder('latin1').decode(bytes);
  const pdf = await getDocumentProxy(bytes);
  const pieces: Piece[] = [];
  const nodes: StructureNode[] = [];
  const untagged: string[] = [];
  const decoration: string[][] = [];
  const links: { readonly page: number; readonly says: string }[] = [];
  let right = 0;
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
    const texts = new Map<string, string>();
    const open: string[] = [];
    const here: string[] = [];
    for (const item of items as readonly Item[]) {
      if (item.type === 'beginMarkedContentProps') open.push(item.id ?? item.tag ?? '');
      else if (item.type === 'beginMarkedContent') open.push(item.tag ?? '');
      else if (item.type === 'endMarkedContent') open.pop();
      else if (item.str !== undefined) {
        const within = open.at(-1);
        right = Math.max(right, (item.transform?.[4] ?? 0) + (item.width ?? 0));
        if (within === undefined) untagged.push(item.str);
        else if (within === 'Artifact') here.push(item.str);
        else texts.set(within, `${texts.get(within) ?? ''}${item.str}${item.hasEOL ? ' ' : ''}`);
      }
    }
    decoration.push(here.filter((text) => text.trim() !== ''));
    const walk = (node: StructureNode, role: string) => {
      if (node.role !== undefined) nodes.push(node);
      const own = (node.children ?? []).filter(({ type }) => type === 'content');
      if (own.length > 0) {
        const text = own.map(({ id = '' }) => texts.get(id) ?? '').join(' ');
        pieces.push({ role, page: number, text: text.replaceAll(/ +/g, ' ').trim() });
      }
      for (const child of node.children ?? []) if (child.role !== undefined) walk(child, child.role);
    };
    walk((await page.getStructTree()) as StructureNode, '');
    for (const annotation of (await page.getAnnotations()) as readonly {
      readonly dest?: string;
      readonly contentsObj?: { readonly str: string };
    }[]) {
      const [target] = (await pdf.getDestination(annotation.dest ?? '')) ?? [];
      links.push({ page: (await pdf.getPageIndex(target)) + 1, says: annotation.contentsObj?.str ?? '' });
    }
  }
  return { pdf, raw, pieces, nodes, untagged: untagged.filter((text) => text.trim() !== ''), decoration, links, right };
}

interface Item {
  readonly type?: string;
  readonly id?: string;
  readonly tag?: string;
  readonly str?: string;
  readonly hasEOL?: boolean;
  readonly width?: number;
  readonly transform?: readonly number[];
}
