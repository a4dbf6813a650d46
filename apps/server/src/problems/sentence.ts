import { type RefusalCode, refusals, refusalText } from '@rolwissel/content/refusals';
import { type Locale, locales } from '@rolwissel/domain';

/** The sentence for a code, in the reader's language. Codes without one of their own get the general one. */
export function sentence(code: string, locale: Locale, values?: Readonly<Record<string, string | number>>): string {
  const known = Object.hasOwn(refusals, code) ? (code as RefusalCode) : 'failed'; // just found among them
  return refusalText(known, locale, values);
}

/** The language that was asked for by name, else the best one offered in an Accept-Language header, else Dutch. */
export function localeOf(acceptLanguage: string | undefined, asked?: unknown): Locale {
  const named = locales.find((known) => known === asked);
  if (named) return named;
  const offered = (acceptLanguage ?? '').slice(0, 200).toLowerCase().split(',').map(weighed);
  const wanted = offered.filter(({ weight }) => weight > 0).sort((one, other) => other.weight - one.weight);
  return wanted.flatMap(({ tag }) => locales.find((known) => tag.startsWith(known)) ?? [])[0] ?? 'nl';
}

/** `en-GB;q=0.8` as a language and its weight, 0 … 1. */
function weighed(part: string): { readonly tag: string; readonly weight: number } {
  const [tag = '', ...parameters] = part.split(';').map((each) => each.trim());
  const quality = parameters.find((each) => each.startsWith('q='))?.slice(2);
  const weight = quality === undefined ? 1 : Number(quality);
  return { tag, weight: Number.isFinite(weight) ? weight : 0 };
}
