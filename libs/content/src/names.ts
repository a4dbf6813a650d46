import {
  type ActivityKind,
  caseOf,
  experienceNumber,
  type Localized,
  type Personal,
  type Shown,
  type Workshop,
  wordsOf,
} from '@rolwissel/domain';
import { commonTexts, type LanguageTag } from '@rolwissel/texts';
import { type InOneLanguage, localized } from './localized-pack.ts';
import type { PhonePack, ShownPack } from './shown-pack.ts';

type Pack = InOneLanguage<ShownPack>;
/** The built-in cases, as they stand in the pack of a phone or in that of another screen. */
type BuiltInCases = Pick<Pack, 'roleplays'> | Pick<InOneLanguage<PhonePack>, 'cases'>;

/** What somebody wrote, or that it was removed. */
export const written = (text: Personal | Shown | undefined, { ui }: Pick<Pack, 'ui'>): string =>
  wordsOf(text) ?? ui.removed;

/** What it takes to name something on a screen. */
export interface Naming {
  readonly workshop: Workshop;
  readonly pack: Pick<Pack, 'ui'> & BuiltInCases;
  readonly language: LanguageTag;
}

/** What a case is called where it stands by itself; of an experience there is only its number. */
export function caseTitle(naming: Naming, caseId: string): string {
  const n = experienceNumber(naming.workshop, caseId);
  return n === undefined ? caseName(naming, caseId) : commonTexts.in(naming.language).experience('name', { n });
}

/** What the salesperson of a case is called in a sentence: a built-in one, what its author made up, or of which experience. The one in the spotlight when none is named. */
export function caseName({ workshop, pack, language }: Naming, caseId = workshop.cases.spotlit): string {
  const experience = caseId === undefined ? undefined : experienceNumber(workshop, caseId);
  if (experience !== undefined) return commonTexts.in(language).experience('salesperson', { n: experience });
  const own = caseId === undefined ? undefined : caseOf(workshop, caseId);
  if (own) return written(own.pseudonym, pack);
  const builtIn = 'cases' in pack ? pack.cases : pack.roleplays;
  return builtIn.find(({ id }) => id === caseId)?.alias ?? commonTexts.in(language).words('someSalesperson');
}

/** What a workshop is called in the language of a screen. */
export const workshopTitle = ({ title, titles }: Titled, language: LanguageTag): string =>
  titles ? localized(titles, language) : title;

interface Titled {
  readonly title: string;
  readonly titles?: Localized | undefined;
}

/** What an activity is called: its own title, or that of its kind. */
export const activityName = (
  { kind, title }: Readonly<{ kind: ActivityKind; title?: Localized }>,
  language: LanguageTag,
): string => (title ? localized(title, language) : commonTexts.in(language).activities(kind));
