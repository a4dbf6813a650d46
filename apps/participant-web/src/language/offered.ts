import { localeFor } from '@rolwissel/content';
import { type LanguageTag, languageTags } from '@rolwissel/texts';
import { useEffect } from 'preact/hooks';
import { language, speak } from './language.ts';

/** The languages of the screens in which a workshop can be read that is held in these; all of them while nobody knows. */
export function readableIn(locales: readonly string[] | undefined): readonly LanguageTag[] {
  const readable = languageTags.filter((tag) => locales?.includes(localeFor(tag)));
  return readable.length > 0 ? readable : languageTags;
}

/** Speaks one of these, as long as this is drawn: a workshop in Dutch only is no place for a phone in English. */
export function useOneOf(tags: readonly LanguageTag[]): void {
  const [first] = tags;
  const isMissing = !tags.includes(language.value);
  useEffect(() => {
    if (isMissing && first) void speak(first, false);
  }, [isMissing, first]);
}
