import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { type Locale } from '@rolwissel/content';
import { type Dictionary, type Texts, type Translation, texts } from '@rolwissel/texts';
import { read, write } from '../kept/shelf.ts';

const ownLanguage: Locale = navigator.language.toLowerCase().startsWith('nl') ? 'nl' : 'en';

const chosen = signal<Locale>(read('locale') ?? ownLanguage);

/** The language this phone speaks. */
export const locale: ReadonlySignal<Locale> = chosen;

const loads: (() => Promise<void>)[] = [];

/** The texts of one part of the phone, in the phone's language. Dutch comes with the code, English when it is wanted. */
export function words<D extends Dictionary>(
  nl: D,
  english: () => Promise<{ readonly en: Translation<D> }>,
): ReadonlySignal<Texts<D>> {
  const dutch = texts(nl, 'nl');
  const inEnglish = signal<Texts<D>>();
  const load = async () => {
    if (inEnglish.peek()) return;
    const { en } = await english();
    inEnglish.value = texts(en as unknown as D, 'en'); // a translation has the keys and placeholders of D
  };
  loads.push(load);
  return computed(() => (locale.value === 'en' ? inEnglish.value : undefined) ?? dutch);
}

/** When all texts that the phone's language takes are here. Rejects when they cannot be had; ask again then. */
export async function wordsReady(): Promise<void> {
  if (chosen.peek() === 'en') await Promise.all(loads.map((load) => load()));
}

/** Changes the language, once its texts are here; false when they cannot be had. */
export async function speak(language: Locale): Promise<boolean> {
  try {
    if (language === 'en') await Promise.all(loads.map((load) => load()));
  } catch {
    return false;
  }
  chosen.value = language;
  write('locale', language);
  return true;
}

chosen.subscribe((language) => {
  document.documentElement.lang = language;
});
