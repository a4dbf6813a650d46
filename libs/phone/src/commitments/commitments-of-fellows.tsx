import { written } from '@rolwissel/content';
import { phoneTexts } from '@rolwissel/texts';
import type { PhoneContext } from '../task/phone-context.ts';
import { sentenceOf } from './sentence.ts';

interface CommitmentsOfFellowsProps {
  readonly context: PhoneContext;
}

/** What buddies and people of one's team share: to be read here, and in nothing that one takes along. */
export function CommitmentsOfFellows({ context }: CommitmentsOfFellowsProps) {
  const t = phoneTexts.in(context.language).commitments;
  const shown = Object.values(context.workshop.you.commitments.ofFellows);
  if (shown.length === 0) return null;
  return (
    <section class="section on-screen">
      <h2>{t('ofFellows')}</h2>
      <ul class="plain quotes">
        {shown.map(({ id, by, intention }) => (
          <li key={id}>
            {t('ofSomebody', {
              alias: written(by, context.pack),
              sentence: sentenceOf(context, intention) ?? context.pack.ui.removed,
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}
