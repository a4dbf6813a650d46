import type { Chair, PlayedCase } from '@rolwissel/domain';
import { languageOf } from '@rolwissel/texts';
import { type InOneLanguage, localeFor, localizedPack } from './localized-pack.ts';
import { goneWords, ownCaseWords } from './own-case.ts';
import type { Pack } from './pack.ts';

/** A card that was dealt: of which case, and of which chair, if any; and whether all of that play are open. */
export interface DealtCard {
  readonly played: PlayedCase;
  readonly chair?: Chair | undefined;
  /** The play is over: what was agreed on can be recorded. */
  readonly isOver: boolean;
  readonly isOpen: boolean;
}

/** What stands on it, in the language of a screen, and nothing of the other cards before they are open. Nothing where the pack has no such case. */
export function cardIn(pack: Pack, { played, chair, isOver, isOpen }: DealtCard, tag: string) {
  const words = wordsOf(pack, played, tag);
  if (!words) return undefined;
  const { title, situation, texts, landing, terms, buyingRoles } = words;
  return {
    ...(chair === undefined ? {} : { chair, text: texts[chair] }),
    title,
    situation,
    ...(isOver ? { terms } : {}),
    ...(isOpen && played.kind !== 'gone'
      ? { buyingRoles, open: { ...texts, ...(landing === undefined ? {} : { landing }) } }
      : {}),
  };
}

function wordsOf(whole: Pack, played: PlayedCase, tag: string) {
  const pack = localizedPack(whole, tag);
  const language = languageOf(tag) ?? localeFor(tag);
  switch (played.kind) {
    case 'builtIn':
      return builtInWords(pack, played.caseId);
    case 'own':
      return ownCaseWords(pack, played.words, language);
    case 'gone':
      return goneWords(pack, language);
  }
}

function builtInWords({ roleplays }: InOneLanguage<Pack>, caseId: string) {
  const found = roleplays.find(({ id }) => id === caseId);
  if (!found) return undefined;
  const { title, shared: situation, boss, buyer, observer, landing, outcome: terms, buyingRoles } = found;
  return { title, situation, texts: { boss, buyer, observer }, landing, terms, buyingRoles };
}
