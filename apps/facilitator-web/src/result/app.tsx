import { type Signal, useSignal } from '@preact/signals';
import type { Problem } from '@rolwissel/protocol';
import { type LanguageTag, resultTexts } from '@rolwissel/texts';
import { LanguageSwitch } from '@rolwissel/ui/page';
import { useEffect } from 'preact/hooks';
import type { FetchedResult } from './fetch-result.ts';
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
        <Absent problem={answer} language={language.value} onAgain={fetch} />
      ) : (
        <Loading language={language.value} />
      )}
    </main>
  );
}

const Loading = ({ language }: Readonly<{ language: LanguageTag }>) => (
  <output>{resultTexts.in(language).page('loading')}</output>
);

type AbsentProps = Readonly<{ problem: Problem; language: LanguageTag; onAgain: () => void }>;

function Absent({ problem: { status, detail }, language, onAgain }: AbsentProps) {
  const t = resultTexts.in(language).page;
  if (status === 401 || status === 404)
    return (
      <>
        <h1>{t(status === 401 ? 'signedOut' : 'noWorkshop')}</h1>
        {status === 401 && <p>{t('signIn')}</p>}
        <a class="button primary" href="/console">
          {t('toConsole')}
        </a>
      </>
    );
  return (
    <>
      <h1>{t(status === 0 ? 'unreachable' : 'failed')}</h1>
      {status !== 0 && detail && <p>{detail}</p>}
      <button type="button" class="primary" onClick={onAgain}>
        {t('again')}
      </button>
    </>
  );
}
