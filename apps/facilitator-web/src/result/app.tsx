import { type Signal, useSignal } from '@preact/signals';
import type { Problem } from '@rolwissel/protocol';
import { type LanguageTag, resultTexts } from '@rolwissel/texts';
import { LanguageSwitch } from '@rolwissel/ui/page';
import { useEffect } from 'preact/hooks';
import type { GivenLink } from '../given-link/given-link.ts';
import type { FetchedResult } from './fetch-result.ts';
import { ProblemView } from './problem-view.tsx';
import { ResultPage } from './result-page.tsx';

type AppProps = Readonly<{
  workshopId: string;
  language: Signal<LanguageTag>;
  /** By which it is read; else as whoever is signed in here. */
  link?: GivenLink | undefined;
  fetchResult: () => Promise<FetchedResult | Problem>;
}>;

/** The result, or why it is not here. */
export function App({ workshopId, language, link, fetchResult }: AppProps) {
  const found = useSignal<FetchedResult | Problem | undefined>(undefined);
  const fetch = () => {
    found.value = undefined;
    void fetchResult().then((answer) => {
      found.value = answer;
    });
  };
  useEffect(() => {
    const answer = found.peek();
    if (!answer || !('result' in answer)) fetch(); // what went wrong is said in the language that is chosen
  }, [language.value]);
  const answer = found.value;
  if (answer && 'result' in answer)
    return <ResultPage workshopId={workshopId} language={language} link={link} fetched={answer} />;
  return (
    <main class="aside">
      <LanguageSwitch language={language} class="quiet" />
      {answer ? (
        <ProblemView problem={answer} language={language.value} isByLink={link !== undefined} onAgain={fetch} />
      ) : (
        <Loading language={language.value} />
      )}
    </main>
  );
}

const Loading = ({ language }: Readonly<{ language: LanguageTag }>) => (
  <output>{resultTexts.in(language).page('loading')}</output>
);
