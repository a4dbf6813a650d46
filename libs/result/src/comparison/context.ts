import { workshopTitle } from '@rolwissel/content';
import type { ComparedSide, Comparison } from '@rolwissel/domain';
import { comparisonTexts, languages } from '@rolwissel/texts';
import { type DocumentOptions, loadResultTexts, nameOfCase, type Wording, wordingOf } from '../context.ts';

/** What a section of a comparison is made from. */
export interface Context extends Wording {
  readonly comparison: Comparison;
  readonly words: ReturnType<typeof comparisonTexts.in>;
  /** What the workshops are called, in their order, each differently. */
  readonly workshops: readonly string[];
  /** What the sides are called, in theirs. */
  readonly sides: readonly string[];
}

/** Resolves when comparisons can be made in these languages. */
export const loadComparisonTexts: typeof loadResultTexts = async (...languages) => {
  await Promise.all([loadResultTexts(...languages), comparisonTexts.load(...languages)]);
};

export function contextOf(comparison: Comparison, options: DocumentOptions): Context {
  const [wording, words] = [wordingOf(options), comparisonTexts.in(options.language)];
  const workshops = toldApart(workshopNames(comparison, options));
  const named = { ...wording, comparison, words, workshops };
  return { ...named, sides: toldApart(comparison.sides.map((side) => nameOfSide(side, named))) };
}

/** Title and day. */
function workshopNames({ workshops }: Comparison, { language }: DocumentOptions): readonly string[] {
  const days = new Intl.DateTimeFormat(languages[language].dates, { dateStyle: 'medium' });
  return workshops.map((workshop) => {
    const title = workshopTitle(workshop, language);
    return workshop.startedAtMs === undefined ? title : `${title}, ${unbroken(days.format(workshop.startedAtMs))}`;
  });
}

/** Of one workshop by itself its name goes without saying. */
function nameOfSide({ workshop, moment, play }: ComparedSide, context: Omit<Context, 'sides'>): string {
  const { words, t, workshops } = context;
  const name = workshop === undefined ? words.words('together') : (workshops[workshop] ?? '');
  const part = moment
    ? words.words(moment)
    : play && (play.caseId === undefined ? t.plays('own') : nameOfCase(context, { caseId: play.caseId }));
  if (part === undefined) return name;
  return workshops.length === 1 ? part : words.words('side', { workshop: name, side: part });
}

/** Where two are the same they get a number. */
const toldApart = (names: readonly string[]): readonly string[] =>
  names.map((name, index) => {
    const alike = names.filter((each) => each === name).length;
    return alike === 1 ? name : `${name}\u00a0(${names.slice(0, index + 1).filter((each) => each === name).length})`;
  });

/** On one line, wherever it stands. */
const unbroken = (words: string): string => words.replaceAll(' ', '\u00a0');
