import { useSignal } from '@preact/signals';
import type { WorkshopSummary } from '@rolwissel/protocol';
import type { LanguageTag } from '@rolwissel/texts';
import { NextWorkshop } from './next-workshop.tsx';

type NextOnPageProps = Readonly<{ last: WorkshopSummary; language: LanguageTag }>;

/** On a page beside the console: leads into it. */
export function NextOnPage({ last, language }: NextOnPageProps) {
  const wrong = useSignal('');
  return (
    <div class="next-on-page">
      <NextWorkshop
        last={last}
        language={language}
        onMade={(id) => location.assign(`/console?w=${id}`)}
        onWrong={(reason) => {
          wrong.value = reason;
        }}
      />
      <p class="wrong" role="alert">
        {wrong.value}
      </p>
    </div>
  );
}
