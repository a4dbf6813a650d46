import type { ReadFigure, ReadSection } from '../result-read.ts';
import type { MeasuredFigure, MeasuredSection, Written } from './measured.ts';

/** One of something, which is written in letters. */
const one = /[eé]én (?=van|stem|team|bezwaar|doel staat)|een (?=minuut)/giu;

/** The numbers of a text with their signs. */
const numbersIn = (text: string): readonly string[] => text.replace(one, '1 ').match(/[−+]?\d+(?:[.,]\d+)?/g) ?? [];
const numbersOf = (written: readonly Written[]): readonly string[] =>
  written.flatMap((each) => numbersIn(String(each)));

/** What a section of the page says, as far as it is compared. */
export const saidIn = ({ prose, figures, entries }: ReadSection) => ({
  prose: prose.map(numbersIn),
  figures: Object.fromEntries(
    figures.map(({ id, spoken, drawn, rows }) => [id, { rows, drawn, spoken: numbersIn(spoken) }]),
  ),
  entries: entries.map(({ heading, facts }) => ({ heading, numbers: facts.flatMap(numbersIn) })),
});

/** The same as it is measured. */
export const wantedIn = ({ prose, figures = {}, entries = [] }: MeasuredSection) => ({
  prose: prose.map(numbersOf),
  figures: Object.fromEntries(
    Object.entries(figures).map(([id, { rows, drawn, spoken = drawn ?? [] }]) => [
      id,
      {
        rows: rows.map((row) =>
          Object.fromEntries(Object.entries(row).map(([heading, cell]) => [heading, String(cell)])),
        ),
        drawn: drawn ? [drawn.map(String), drawn.map(String)] : [], // on wide and on narrow pages
        spoken: drawn ? numbersOf(spoken) : [],
      },
    ]),
  ),
  entries: entries.map(({ heading, numbers }) => ({ heading, numbers: numbersOf(numbers) })),
});

/** Numbers in a picture that nothing measures. */
export function unmeasuredIn({ id, marked }: ReadFigure, figures: Readonly<Record<string, MeasuredFigure>> = {}) {
  const known = new Set(numbersOf(figures[id]?.marked ?? []));
  return marked.flatMap(numbersIn).filter((number) => !known.has(number));
}
