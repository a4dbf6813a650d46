import { effect, type Signal, signal } from '@preact/signals';
import { type Locale, locales } from '@rolwissel/content';

/** The language of a screen: the one chosen here before, else the browser's; kept under `key`. */
export function keptLocale(key: string): Signal<Locale> {
  const locale = signal(known(read(key)) ?? known(navigator.language.slice(0, 2)) ?? 'nl');
  effect(() => {
    document.documentElement.lang = locale.value;
    write(key, locale.value);
  });
  return locale;
}

export const otherLocale = (locale: Locale): Locale => (locale === 'nl' ? 'en' : 'nl');

const known = (value: string | null): Locale | undefined => locales.find((locale) => locale === value);

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null; // a browser that keeps nothing
  }
}

function write(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // likewise
  }
}
