import { effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { type LanguageTag, languageOf, languageTags } from '@rolwissel/texts';
import { read, write } from './storage.ts';

const [first = 'nl'] = languageTags;

/** The language chosen here before and kept under `key`, else the browser's; `ofStrangers` to whom speaks none of ours. */
export const wantedLanguage = (key: string, ofStrangers: LanguageTag): LanguageTag =>
  languageOf(read(key)) ?? languageOf(navigator.language) ?? ofStrangers;

/** Tells the document in which language it is, now and after every change. */
export const tellDocument = (language: ReadonlySignal<LanguageTag>): (() => void) =>
  effect(() => {
    document.documentElement.lang = language.value;
  });

/** The language of a page whose texts are all here; kept under `key`. */
export function keptLanguage(key: string): Signal<LanguageTag> {
  const language = signal(wantedLanguage(key, first));
  tellDocument(language);
  effect(() => write(key, language.value));
  return language;
}

/** The one after this in the list; after the last comes the first. */
export const nextLanguage = (tag: LanguageTag): LanguageTag =>
  languageTags[(languageTags.indexOf(tag) + 1) % languageTags.length] ?? first;
