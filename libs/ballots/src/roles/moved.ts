import type { TallyOf } from '@rolwissel/domain';
import { ballotsTexts, type LanguageTag, percent } from '@rolwissel/texts';

type Compared = NonNullable<TallyOf<'roles'>['compared']>;

/** What a second vote moved: who sees another role first. Nearly everybody moves some weight; that is no news. */
export function movedIn({ changedTop, voters, movement }: Compared, language: LanguageTag): string {
  const t = ballotsTexts.in(language).roles;
  return changedTop === undefined
    ? t('shifted', { percent: percent(movement) })
    : t('changedTop', { n: changedTop, of: voters });
}
