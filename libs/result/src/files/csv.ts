import { languages, reportTexts } from '@rolwissel/texts';
import type { ResultDocument } from '../document.ts';
import { type Cell, written } from '../table.ts';

/** Bytes that tell Excel the letters are UTF-8. */
const byteOrderMark = '\ufeff';

/**
 * Every figure of every table, one per line: section, table, row, column, value. A spreadsheet expects the separator and the
 * decimal sign of its language, so a file has those of its own: `;` and a comma, or a comma and a point. Text that a spreadsheet
 * would take for a formula stands behind an apostrophe.
 */
export function csvOf({ language, title, facts, sections }: ResultDocument): string {
  const { csv: t, workbook } = reportTexts.in(language);
  const decimal = (1.5).toLocaleString(languages[language].dates).charAt(1);
  const separator = decimal === ',' ? ';' : ',';
  const figure = (value: number) => String(value).replace('.', decimal);
  const values = (heading: string, cell: Cell): readonly (readonly [string, string])[] => {
    if (cell.kind === 'none') return [];
    if (cell.kind === 'interval') {
      return [
        [workbook('from', { column: heading }), figure(cell.low)],
        [workbook('to', { column: heading }), figure(cell.high)],
      ];
    }
    return [[heading, 'value' in cell ? figure(cell.value) : safe(written(cell, language))]];
  };
  const records = sections.flatMap(({ heading: section, figures, entries }) => [
    ...figures.flatMap(({ title: name, table: { columns, rows } }) =>
      rows.flatMap((row) =>
        row
          .slice(1)
          .flatMap((cell, index) =>
            values(columns[index + 1]?.heading ?? '', cell).map(([column, value]) => [
              ...[section, name, rowName(row, language), column].map(safe),
              value,
            ]),
          ),
      ),
    ),
    ...entries.flatMap(({ heading, facts: said }) =>
      said.length === 0
        ? [[safe(section), '', safe(heading), '', '']]
        : said.map(({ label, value }) => [safe(section), '', safe(heading), safe(label), safe(value)]),
    ),
  ]);
  const about = facts.map(({ label, value }) => ['', '', safe(title), safe(label), safe(value)]);
  const head = [t('section'), t('table'), t('row'), t('column'), t('value')];
  const lines = [head, ...about, ...records].map((fields) => fields.map(field).join(separator));
  return `${byteOrderMark}${lines.join('\r\n')}\r\n`;
}

const rowName = ([first]: readonly Cell[], language: ResultDocument['language']): string =>
  first ? written(first, language) : '';

const field = (text: string): string => (/[";,\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** What starts so is counted out by a spreadsheet, wherever it opens it; in wide letters too. */
const formula = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/u;

/** A text that stays text: behind an apostrophe where it would be a formula. */
export const safe = (text: string): string => (formula.test(text) ? `'${text}` : text);
