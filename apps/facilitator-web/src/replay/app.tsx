import type { Signal } from '@preact/signals';
import type { Locale } from '@rolwissel/content';
import type { Problem } from '@rolwissel/protocol';
import { Logo } from '@rolwissel/ui';
import { useEffect } from 'preact/hooks';
import type { Verify } from './desk/integrity.tsx';
import { useAddress } from './desk/use-address.ts';
import { usePlaying } from './desk/use-playing.ts';
import { Workbench } from './desk/workbench.tsx';
import type { Link } from './model/link.ts';
import type { Viewer } from './viewer.ts';
import { percent } from './words/tally-words.ts';
import { replayTexts } from './words/texts.ts';

type AppProps = Readonly<{ viewer: Viewer; start: Link; locale: Signal<Locale>; verify: Verify }>;

/** The replay, from fetching the recording on. */
export function App({ viewer, start, locale, verify }: AppProps) {
  useEffect(() => {
    void viewer.open(start);
  }, [viewer, start]);
  usePlaying(viewer);
  useAddress(viewer);
  const screening = viewer.screening.value;
  const t = replayTexts(locale.value);
  if (!screening) return <Waiting share={viewer.opening.value?.share ?? 0} locale={locale.value} />;
  if (screening.kind === 'problem') {
    return <Trouble problem={screening.problem} locale={locale.value} onAgain={() => void viewer.open(start)} />;
  }
  if (screening.reel.events.length === 0) return <Notice title={t('replay')} text={t('nothingYet')} />;
  return <Workbench viewer={viewer} reel={screening.reel} locale={locale} verify={verify} />;
}

function Waiting({ share, locale }: Readonly<{ share: number; locale: Locale }>) {
  const t = replayTexts(locale);
  return (
    <main class="notice">
      <Logo size="4rem" />
      <h1 class="visually-hidden">{t('replay')}</h1>
      <output>{share > 0 ? t('folding', { percent: percent(share) }) : t('loading')}</output>
      <progress max={1} value={share > 0 ? share : undefined} aria-label={t('loading')} />
    </main>
  );
}

type TroubleProps = Readonly<{ problem: Problem; locale: Locale; onAgain: () => void }>;

/** Why there is nothing to see, and the way out. */
function Trouble({ problem, locale, onAgain }: TroubleProps) {
  const t = replayTexts(locale);
  const isSignedOut = problem.status === 401;
  const again = (
    <button type="button" onClick={onAgain}>
      {t('again')}
    </button>
  );
  if (isSignedOut) {
    return (
      <Notice title={t('signedOut')} text={t('signIn')}>
        <a class="button primary" href="/console">
          {t('toConsole')}
        </a>
        {again}
      </Notice>
    );
  }
  if (problem.status === 404) return <Notice title={t('replay')} text={t('noWorkshop')} />;
  return (
    <Notice title={t('failed')} text={problem.status === 0 ? t('unreachable') : problem.detail}>
      {again}
    </Notice>
  );
}

type NoticeProps = Readonly<{ title: string; text: string; children?: preact.ComponentChildren }>;

function Notice({ title, text, children }: NoticeProps) {
  return (
    <main class="notice">
      <Logo size="4rem" />
      <h1>{title}</h1>
      <p>{text}</p>
      <div class="notice-ways">{children}</div>
    </main>
  );
}
