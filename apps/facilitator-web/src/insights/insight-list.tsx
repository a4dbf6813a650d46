import { type Contrast, insights, type Workshop } from '@rolwissel/domain';
import { commonTexts, type LanguageTag } from '@rolwissel/texts';

type InsightListProps = Readonly<{ workshop: Workshop; language: LanguageTag; level: 'h3' | 'h4' }>;

/** What the cases say about three claims of the column, with how many cases that is; nothing while they are too few. */
export function InsightList({ workshop, language, level: Heading }: InsightListProps) {
  const t = commonTexts.in(language).insights;
  const { gatekeeper, tie, payment } = insights(workshop);
  if (!gatekeeper && !tie && !payment) return null;
  const weight = (value: number) => value.toLocaleString(language, { maximumFractionDigits: 1 });
  const sides = ({ low, high }: Contrast) => ({
    low: weight(low.weight),
    lowCases: low.cases,
    high: weight(high.weight),
    highCases: high.cases,
  });
  return (
    <section class="insights">
      <Heading>{t('title')}</Heading>
      <ul>
        {gatekeeper && <li>{t('gatekeeper', gatekeeper)}</li>}
        {tie && <li>{t('tie', sides(tie))}</li>}
        {payment && <li>{t('payment', sides(payment))}</li>}
      </ul>
    </section>
  );
}
