import { caseOf, experienceNumber, type Workshop } from '@rolwissel/domain';
import { commonTexts, type LanguageTag } from '@rolwissel/texts';
import type { InOneLanguage } from './localized-pack.ts';
import { written } from './names.ts';
import type { PhonePack, ShownPack } from './shown-pack.ts';

type Pack = InOneLanguage<ShownPack>;
/** The built-in cases, as they stand in the pack of a phone or in that of another screen. */
type BuiltInCases = Pick<Pack, 'roleplays'> | Pick<InOneLanguage<PhonePack>, 'cases'>;

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
