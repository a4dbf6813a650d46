import { type Locale } from '@rolwissel/content';
import { type Dictionary, type Texts, type Translation, texts } from '@rolwissel/texts';

/** The texts of a screen in both languages; the compiler sees to it that they say the same things. */
export function inBoth<const D extends Dictionary>(nl: D, en: Translation<D>): (locale: Locale) => Texts<D> {
  const made: Readonly<Record<Locale, Texts<D>>> = {
    nl: texts(nl, 'nl'),
    en: texts(en as unknown as D, 'en'), // the same keys and placeholders, in other words
  };
  return (locale) => made[locale];
}
