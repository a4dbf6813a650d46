import type { WorkshopResult } from '@rolwissel/domain';
import { comparisonTexts, type LanguageTag } from '@rolwissel/texts';

/** How many took part, all of them; and how many of those were simulated. */
export function takingPart({ came, simulated }: WorkshopResult['people'], language: LanguageTag): string {
  const t = comparisonTexts.in(language).words;
  if (came === 0 && simulated > 0) return t('simulated', { n: simulated });
  const people = t('people', { n: came + simulated });
  return simulated > 0 ? t('someSimulated', { people, n: simulated }) : people;
}
