import { describe, expect, it } from '@jest/globals';
import { languageTags, reportTexts } from '@rolwissel/texts';
import { written } from '../table.ts';
import { sampleDocument } from '../testing/sample.ts';
import { csvOf, safe } from './csv.ts';

const signs = { nl: [';', ','], de: [';', ','], en: [',', '.'] } as const;

describe.each(languageTags)('[H48] the numbers as CSV in %s', (language) => {
  const [separator, decimal] = signs[language];

  it('read back as they are: every cell of every table, on a line of its own', () => {
    const { csv, workbook } = reportTexts.in(language);
    const document = sampleDocument(language);
    const expected = document.sections.flatMap(({ heading: section, figures }) =>
      figures.flatMap(({ title, table: { columns, rows } }) =>
        rows.flatMap(([first, ...cells]) =>
          cells.flatMap((cell, index) => {
            const column = columns[index + 1]?.heading ?? '';
            const place = [section, title, safe(first ? written(first, language) : '')];
            if (cell.kind === 'none') return [];
            if (cell.kind === 'interval')
              return [
                [...place, workbook('from', { column }), cell.low],
                [...place, workbook('to', { column }), cell.high],
              ];
            return [[...place, column, 'value' in cell ? cell.value : safe(written(cell, language))]];
          }),
        ),
      ),
    );
    const [head, ...records] = readBack(csvOf(document), separator);
    expect(head).toEqual([csv('section'), csv('table'), csv('row'), csv('column'), csv('value')]);
    expect(records.every((record) => record.length === 5)).toBe(true);
    const numbered = records
      .filter(([, table]) => table !== '')
      .map(([value, ...rest]) => [value, ...rest.slice(0, 3), numberIn(rest[3] ?? '', decimal)]);
    expect(numbered).toEqual(expected);
  });

  it('hold what the room said, and what the workshop is', () => {
    const records = readBack(csvOf(sampleDocument(language)), separator);
    expect(records).toContainEqual(['', '', sampleDocument(language).title, 'Łódź', '24']);
    expect(records).toContainEqual(['Doelen; en “waarom”', '', 'Wij luisteren eerst', 'Dient', 'de klant']);
    expect(records).toContainEqual(['Doelen; en “waarom”', '', `'- geen streepje\nmaar twee regels`, '', '']);
  });

  it('start no formula', () => {
    const fields = readBack(csvOf(sampleDocument(language)), separator).flat();
    expect(fields.filter((field) => /^\s*[=+@-]/.test(field)).map((field) => numberIn(field, decimal))).toEqual([-1.5]);
    expect(fields).toContain(`'=HYPERLINK("http://x")`);
    expect(fields).toContain(`'@gebruiker`);
  });

  it('open in Excel as UTF-8', () => {
    expect(Array.from(new TextEncoder().encode(csvOf(sampleDocument(language))).slice(0, 3))).toEqual([
      0xef, 0xbb, 0xbf,
    ]);
  });
});

it.each(['=1', '+1', '-1', '@x', '\tx', '\rx', '\nx', ' =1', '\u00a0=1', '＝1', '－1', '＋1', '＠x'])(
  '[H48] %j is defused',
  (words) => expect(safe(words)).toBe(`'${words}`),
);

it.each(['a=1', '3 – 4', '–', '“=1”', '', '1+1'])('[H48] %j stays as it is', (words) =>
  expect(safe(words)).toBe(words),
);

const numberIn = (field: string, decimal: string): number | string =>
  /^-?\d+(?:[.,]\d+)?$/.test(field) ? Number(field.replace(decimal, '.')) : field;

/** As RFC 4180 has it, with the separator of the language. */
function readBack(file: string, separator: string): string[][] {
  const records: string[][] = [[]];
  const pattern = new RegExp(`("(?:[^"]|"")*"|[^"${separator}\r\n]*)(${separator}|\r\n)`, 'gy');
  for (const [, field = '', end] of file.replace(/^\ufeff/, '').matchAll(pattern)) {
    records.at(-1)?.push(field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field);
    if (end === '\r\n') records.push([]);
  }
  return records.slice(0, -1);
}
