import { effect, type Signal, signal } from '@preact/signals';
import { type LanguageTag, languageOf, languageTags } from '@rolwissel/texts';
import { read, write } from './storage.ts';

/** What is spoken to somebody whose own language is none of ours. */
const [first = 'nl'] = languageTags;

/** The language of a page: the one chosen here before, else the browser's; kept under `key`. */
export function keptLanguage(key: string): Signal<LanguageTag> {
  const language = signal(languageOf(read(key)) ?? languageOf(navigator.language) ?? first);
  effect(() => {
    document.documentElement.lang = language.value;
    write(key, language.value);
  });
  return language;
}

/** The one after this in the list; after the last comes the first. */
export const nextLanguage = (tag: LanguageTag): LanguageTag =>
  languageTags[(languageTags.indexOf(tag) + 1) % languageTags.length] ?? first;
