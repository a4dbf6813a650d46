import type { Count, PlayResults } from '@rolwissel/domain';
import { type LanguageTag, projectorTexts } from '@rolwissel/texts';

const parts = ['agreed', 'guessed', 'promised'] as const;

/** What the plays came to, in a sentence each; of what was too little to tell there is none. */
export function playLines(results: PlayResults, language: LanguageTag): readonly string[] {
  const t = projectorTexts.in(language).plays;
  const told = parts.flatMap((part) => {
    const count: Count | undefined = results[part];
    return count ? [t(part, { n: count.n, of: count.of })] : [];
  });
  return [...told, ...gainsLine(results, language)];
}

/** Was there a landing that was better for both? */
export function gainsLine({ satisfaction }: PlayResults, language: LanguageTag): readonly string[] {
  if (!satisfaction) return [];
  const { n, of } = satisfaction.improvable;
  return [projectorTexts.in(language).plays(n === 0 ? 'noGains' : 'gains', { n, of })];
}
