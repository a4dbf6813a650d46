import { isComparable } from '@rolwissel/domain';
import { comparisonDocumentOf } from '@rolwissel/result';
import { comparisonTexts, type LanguageTag } from '@rolwissel/texts';
import { useMemo } from 'preact/hooks';
import { Facts, narrow, SectionView } from '../result/section-view.tsx';
import type { FetchedComparison } from './fetch-comparison.ts';

type ComparisonViewProps = Readonly<{ fetched: FetchedComparison; language: LanguageTag }>;

/** What workshops have in common, each thing beside the same of the others; or that there is nothing yet. */
export function ComparisonView({ fetched: { comparison, pack }, language }: ComparisonViewProps) {
  const [wide, small] = useMemo(
    () => [
      comparisonDocumentOf(comparison, { pack, language }),
      comparisonDocumentOf(comparison, { pack, language, width: narrow }),
    ],
    [comparison, pack, language],
  );
  if (!isComparable(comparison)) return <output>{comparisonTexts.in(language).nothing(comparison.by)}</output>;
  return (
    <>
      <Facts facts={wide.facts} />
      {wide.notes.length > 0 && <p>{wide.notes.join(' ')}</p>}
      {wide.sections.map((section, index) => (
        <SectionView
          key={section.id}
          section={section}
          small={small.sections[index]?.figures ?? []}
          language={language}
        />
      ))}
    </>
  );
}
