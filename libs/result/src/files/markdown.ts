import type { Entry, Fact, Figure, ResultDocument, Section } from '../document.ts';
import { type Cell, type ColumnKind, type Table, written } from '../table.ts';

/** The result as Markdown, pictures in words and their numbers as tables (GitHub's flavour); at its end whose ideas it rests on. */
export function markdownOf({ language, title, facts, sections }: ResultDocument, credit: string): string {
  const told = sections.flatMap((section) => blocksOf(section, language));
  const blocks = [`# ${plain(title)}`, list(facts), ...told, plain(credit)];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

type Language = ResultDocument['language'];

const blocksOf = ({ heading, prose, figures, entries }: Section, language: Language): readonly string[] => [
  `## ${plain(heading)}`,
  ...prose.map(plain),
  ...entriesOf(entries),
  ...figures.flatMap((figure) => figureOf(figure, language)),
];

/** Lines that stand by themselves are one list. */
function entriesOf(entries: readonly Entry[]): readonly string[] {
  const lines = entries.filter(({ facts }) => facts.length === 0).map(({ heading }) => `- ${plain(heading)}`);
  const told = entries.filter(({ facts }) => facts.length > 0);
  return [...told.flatMap(({ heading, facts }) => [`### ${plain(heading)}`, list(facts)]), lines.join('\n')];
}

const figureOf = ({ title, alt, drawing, table }: Figure, language: Language): readonly string[] => [
  `### ${plain(title)}`,
  ...(drawing ? [plain(alt)] : []),
  tableOf(table, language),
];

const list = (facts: readonly Fact[]): string =>
  facts.map(({ label, value }) => `- ${plain(label)}: ${plain(value)}`).join('\n');

function tableOf({ columns, rows }: Table, language: Language): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(columns.map(({ heading }) => plain(heading))),
    line(columns.map(({ kind }) => ruleOf(kind))),
    ...rows.map((row) => line(row.map((cell: Cell) => plain(written(cell, language))))),
  ].join('\n');
}

const ruleOf = (kind: ColumnKind): string => (kind === 'text' ? '---' : '---:');

/** Words as they stand: nothing in them is a sign of Markdown or of HTML, and a line stays one. */
export const plain = (text: string): string =>
  text
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replaceAll(/[\\`*_{}[\]<>#|~&!]/g, '\\$&')
    .replace(/^([-+])(?= |$)/, '\\$1')
    .replace(/^(\d+)([.)])(?= |$)/, '$1\\$2');
