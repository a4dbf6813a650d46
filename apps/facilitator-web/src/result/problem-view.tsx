import type { Problem } from '@rolwissel/protocol';
import { type LanguageTag, resultTexts } from '@rolwissel/texts';

type ProblemViewProps = Readonly<{ problem: Problem; language: LanguageTag; isByLink?: boolean; onAgain: () => void }>;

/** Why what was asked for is not here, and what to do. */
export function ProblemView({ problem, language, isByLink = false, onAgain }: ProblemViewProps) {
  const { page: t, facts } = resultTexts.in(language);
  const { code, status, detail } = problem;
  if (isByLink && (code.startsWith('share-') || status === 404))
    return (
      <>
        <h1>{facts('title')}</h1>
        <p>{status === 404 && code !== 'share-unknown' ? t('noWorkshopByLink') : detail}</p>
      </>
    );
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
