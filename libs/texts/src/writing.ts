import { commonTexts } from './common.ts';
import type { LanguageTag } from './languages.ts';

/** As somebody says it, in the quotation marks of that language. */
export const quoted = (text: string, language: LanguageTag): string =>
  commonTexts.in(language).words('quoted', { text });

/** The beginning of a text, cut between words: one line for the room. */
export function shortened(text: string, mostLetters: number): string {
  if (text.length <= mostLetters) return text;
  const cut = text.slice(0, mostLetters);
  const atWord = cut.slice(0, Math.max(cut.lastIndexOf(' '), Math.floor(mostLetters / 2)));
  return `${atWord.replace(/[\s,.;:–-]+$/u, '')}…`;
}

/** Whole per cents, as every language writes them: `34%`. */
export const percent = (share: number): string => `${Math.round(share * 100)}%`;

/** `−0,8`: so many decimals, with the comma or point of the language, and a minus sign as in print; nothing is less than nothing. */
export function decimal(value: number, decimals: number, language: LanguageTag): string {
  const written = Math.abs(value).toLocaleString(language, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  return value < 0 && /[1-9]/.test(written) ? `−${written}` : written;
}

/** `+0,8`: which way it goes. */
export function signed(value: number, language: LanguageTag): string {
  const written = decimal(value, 1, language);
  return value > 0 && /[1-9]/.test(written) ? `+${written}` : written;
}

/** What needs no explaining by itself: some terms are words of a language, too. */
export const isSameWord = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
