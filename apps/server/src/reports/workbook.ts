import { type Cell, type Fact, type ResultDocument, type Section, type Table, written } from '@rolwissel/result/files';
import { type LanguageTag, reportTexts } from '@rolwissel/texts';
import writeWorkbook, { type Row, type Sheet, type Cell as SheetCell } from 'write-excel-file/node';

/** The numbers as a workbook: a sheet that says what it is about, then one per section, its tables below each other. A number is
 *  a number, and a text stays a text whatever it starts with. */
export async function reportWorkbook({ title, language, facts, sections }: ResultDocument): Promise<Uint8Array> {
  const t = reportTexts.in(language).workbook;
  const names = new SheetNames();
  const about = {
    sheet: names.of(t('about')),
    data: [[strong(title, 14)], [], ...facts.map(factRow)],
    columns: aboutWidths,
  };
  const told = sections.filter(({ figures, entries }) => figures.length + entries.length > 0);
  const sheets = [about, ...told.map((section) => sheetOf(section, names.of(section.heading), language))];
  return new Uint8Array(await writeWorkbook(sheets, { fontFamily: 'Calibri', fontSize: 11 }).toBuffer());
}

const aboutWidths = [{ width: 24 }, { width: 60 }];

const factRow = ({ label, value }: Fact): Row => [text(label), text(value)];

function sheetOf({ heading, figures, entries }: Section, sheet: string, language: LanguageTag): Sheet<never> {
  const said = entries.flatMap((entry) => [[strong(entry.heading, 11)], ...entry.facts.map(factRow)]);
  const told = figures.map(({ title, table }) => [[strong(title, 12)], ...rowsOf(table, language), []]);
  return {
    sheet,
    data: [[strong(heading, 14)], [], ...told.flat(), ...said],
    columns: widths(
      figures.flatMap(({ table }) => rowsOf(table, language)),
      said.length > 0,
    ),
  };
}

/** The two ends of an interval stand in cells of their own, to be reckoned with. */
function rowsOf({ columns, rows }: Table, language: LanguageTag): Row[] {
  const t = reportTexts.in(language).workbook;
  const heads = columns.flatMap(({ heading: column, kind }) =>
    kind === 'interval' ? [t('from', { column }), t('to', { column })] : [column],
  );
  const cells = (cell: Cell, index: number): SheetCell[] =>
    columns[index]?.kind === 'interval' && cell.kind !== 'interval'
      ? [sheetCell(cell, language), null]
      : cell.kind === 'interval'
        ? [numberCell(cell.low, '0%'), numberCell(cell.high, '0%')]
        : [sheetCell(cell, language)];
  return [heads.map((head) => strong(head, 11)), ...rows.map((row) => row.flatMap(cells))];
}

function sheetCell(cell: Cell, language: LanguageTag): SheetCell {
  switch (cell.kind) {
    case 'number':
      return numberCell(cell.value, cell.decimals ? `0.${'0'.repeat(cell.decimals)}` : '0');
    case 'minutes':
      return numberCell(cell.value, '0.0');
    case 'share':
      return numberCell(cell.value, '0%');
    case 'none':
      return null;
    case 'text':
    case 'interval':
    case 'suppressed':
      return text(written(cell, language));
  }
}

const numberCell = (value: number, format: string): SheetCell => ({ type: Number, value, format });

/** `@` keeps it a text when somebody edits it. */
const text = (value: string): SheetCell => ({
  type: String,
  value: writable(value),
  format: '@',
  wrap: true,
  alignVertical: 'top',
});

const strong = (value: string, fontSize: number): SheetCell => ({
  type: String,
  value: writable(value),
  format: '@',
  fontWeight: 'bold',
  fontSize,
});

/** Control characters cannot stand in XML; a cell holds at most 32,767 characters. */
const writable = (value: string): string => value.replaceAll(/[^\P{Cc}\t\n]/gu, ' ').slice(0, 32_000);

/** As wide as what stands in them, in characters, within bounds. */
function widths(rows: readonly Row[], hasEntries: boolean): { width: number }[] {
  const count = Math.max(2, ...rows.map((row) => row.length));
  const least = hasEntries ? [40, 60] : [];
  return Array.from({ length: count }, (_, index) => {
    const lengths = rows.map((row) => lengthOf(row[index]));
    return { width: Math.min(60, Math.max(least[index] ?? 10, ...lengths.map((length) => length + 2))) };
  });
}

const lengthOf = (cell: SheetCell | undefined): number =>
  typeof cell === 'object' && cell !== null && 'value' in cell && typeof cell.value === 'string'
    ? cell.value.length
    : 0;

/** Excel takes 31 characters, few signs, and no name twice. */
class SheetNames {
  readonly #taken = new Set<string>();

  of(heading: string): string {
    const plain = heading.replaceAll(/[\\/?*[\]:'\p{Cc}]/gu, ' ').trim();
    const suffixes = Array.from({ length: 100 }, (_, index) => (index === 0 ? '' : ` ${index + 1}`));
    const names = suffixes.map((suffix) => `${plain.slice(0, 31 - suffix.length).trim()}${suffix}`);
    const name = names.find((each) => !this.#taken.has(each.toLowerCase())) ?? '';
    this.#taken.add(name.toLowerCase());
    return name;
  }
}
