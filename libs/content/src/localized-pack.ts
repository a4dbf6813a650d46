import { type Locale, type Localized, locales } from '@rolwissel/domain';

/** The same, with one string wherever there was a text in every language. */
export type InOneLanguage<T> = T extends Localized
  ? string
  : T extends object
    ? { readonly [Key in keyof T]: InOneLanguage<T[Key]> }
    : T;

/** What stands in for a language that a text is not written in. */
const substitute: Locale = 'en';

/** The language a text is read in by somebody whose screen speaks `tag`. */
export const localeFor = (tag: string): Locale => locales.find((locale) => locale === tag) ?? substitute;

/** One text in the language of a screen, or in English. */
export const localized = (text: Localized, tag: string): string => text[localeFor(tag)];

/** A pack, or any part of one, in the language of a screen, or in English. */
export function localizedPack<T>(pack: T, tag: string): InOneLanguage<T> {
  // resolved walks the value exactly as InOneLanguage walks its type
  return resolved(pack, localeFor(tag)) as InOneLanguage<T>;
}

function resolved(value: unknown, locale: Locale): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => resolved(item, locale));
  if (typeof value !== 'object' || value === null) return value;
  if (isLocalized(value)) return value[locale];
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, resolved(part, locale)]));
}

const isLocalized = (value: object): value is Localized => locales.every((locale) => locale in value);
