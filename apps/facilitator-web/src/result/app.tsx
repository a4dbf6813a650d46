import { type Signal, useSignal } from '@preact/signals';
import type { Problem } from '@rolwissel/protocol';
import { type LanguageTag, resultTexts } from '@rolwissel/texts';
import { LanguageSwitch } from '@rolwissel/ui/page';
import { useEffect } from 'preact/hooks';
import type { FetchedResult } from './fetch-result.ts';
import { ProblemView } from './problem-view.tsx';
import { ResultPage } from './result-page.tsx';

type AppProps = Readonly<{
  workshopId: string;
  language: Signal<LanguageTag>;
  fetchResult: () => Promise<FetchedResult | Problem>;
}>;

/** The result, or why it is not here. */
export function App({ workshopId, language, fetchResult }: AppProps) {
  const found = useSignal<FetchedResult | Problem | undefined>(undefined);
  const fetch = () => {
    found.value = undefined;
    void fetchResult().then((answer) => {
      found.value = answer;
    });
  };
  useEffect(fetch, []);
  const answer = found.value;
  if (answer && 'result' in answer) return <ResultPage workshopId={workshopId} language={language} fetched={answer} />;
  return (
    <main class="aside">
      <LanguageSwitch language={language} class="quiet" />
      {answer ? (
        <ProblemView problem={answer} language={language.value} onAgain={fetch} />
      ) : (
        <Loading language={language.value} />
      )}
    </main>
  );
}

const Loading = ({ language }: Readonly<{ language: LanguageTag }>) => (
  <output>{resultTexts.in(language).page('loading')}</output>
);
