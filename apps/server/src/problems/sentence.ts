import { type RefusalCode, refusals, refusalText } from '@rolwissel/content/refusals';
import { type Locale, locales } from '@rolwissel/domain';

/** The sentence for a code, in the reader's language. Codes without one of their own get the general one. */
export function sentence(code: string, locale: Locale, values?: Readonly<Record<string, string | number>>): string {
  const known = Object.hasOwn(refusals, code) ? (code as RefusalCode) : 'failed'; // just found among them
  return refusalText(known, locale, values);
}

/** The first offered language in an Accept-Language header, or Dutch. */
export function localeOf(acceptLanguage: string | undefined): Locale {
  for (const part of (acceptLanguage ?? '').slice(0, 200).toLowerCase().split(',')) {
    const locale = locales.find((known) => part.trim().startsWith(known));
    if (locale) return locale;
  }
  return 'nl';
}
