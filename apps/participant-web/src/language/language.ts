import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { type Dictionary, type Locale, type Texts, type Translation, texts } from '@rolwissel/content';
import { read, write } from '../kept/shelf.ts';

const ownLanguage: Locale = navigator.language.toLowerCase().startsWith('nl') ? 'nl' : 'en';

const chosen = signal<Locale>(read('locale') ?? ownLanguage);

/** The language this phone speaks. */
export const locale: ReadonlySignal<Locale> = chosen;

const loads: (() => Promise<void>)[] = [];
let ready: Promise<unknown> = Promise.resolve();

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
  if (chosen.peek() === 'en') ready = Promise.all([ready, load()]).catch(() => undefined);
  return computed(() => (locale.value === 'en' ? inEnglish.value : undefined) ?? dutch);
}

/** When all texts that were asked for are here; what cannot be had stays Dutch. */
export const wordsReady = (): Promise<unknown> => ready;

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
