import { type LanguageTag, languageOf, languageTags, refusalTexts, type Values } from '@rolwissel/texts';

await refusalTexts.load(...languageTags);

/** The sentence for a code, in the reader's language. Codes without one of their own get the general one. */
export function sentence(code: string, language: LanguageTag, values: Values = {}): string {
  const { has, sentence: of } = refusalTexts.in(language);
  return of(has(code) ? code : 'failed', values);
}

/** The language that was asked for by name, else the best one offered in an Accept-Language header, else Dutch. */
export function localeOf(acceptLanguage: string | undefined, asked?: unknown): LanguageTag {
  const named = languageOf(asked);
  if (named) return named;
  const offered = (acceptLanguage ?? '').slice(0, 200).toLowerCase().split(',').map(weighed);
  const wanted = offered.filter(({ weight }) => weight > 0).sort((one, other) => other.weight - one.weight);
  return wanted.flatMap(({ tag }) => languageOf(tag) ?? [])[0] ?? 'nl';
}

/** `en-GB;q=0.8` as a language and its weight, 0 … 1. */
function weighed(part: string): { readonly tag: string; readonly weight: number } {
  const [tag = '', ...parameters] = part.split(';').map((each) => each.trim());
  const quality = parameters.find((each) => each.startsWith('q='))?.slice(2);
  const weight = quality === undefined ? 1 : Number(quality);
  return { tag, weight: Number.isFinite(weight) ? weight : 0 };
}
