import type { Signal } from '@preact/signals';
import type { Problem } from '@rolwissel/protocol';
import { type LanguageTag, percent, replayTexts } from '@rolwissel/texts';
import { Logo } from '@rolwissel/ui';
import { useEffect } from 'preact/hooks';
import type { Link } from './model/link.ts';
import type { Verify } from './page/integrity.tsx';
import { ReplayPage } from './page/replay-page.tsx';
import { useAddress } from './page/use-address.ts';
import { usePlaying } from './page/use-playing.ts';
import type { ReplayPlayer } from './replay-player.ts';

type AppProps = Readonly<{
  player: ReplayPlayer;
  start: Link;
  language: Signal<LanguageTag>;
  verify: Verify | undefined;
}>;

/** The replay, from fetching the recording on. */
export function App({ player, start, language, verify }: AppProps) {
  useEffect(() => {
    void player.open(start);
  }, [player, start]);
  usePlaying(player);
  useAddress(player);
  const opened = player.opened.value;
  const t = replayTexts.in(language.value).page;
  if (!opened) return <Waiting share={player.share.value} language={language.value} />;
  if (opened.kind === 'problem') {
    return <Trouble problem={opened.problem} language={language.value} onAgain={() => void player.open(start)} />;
  }
  if (opened.recording.events.length === 0) return <Notice title={t('title')} text={t('nothingYet')} />;
  return <ReplayPage player={player} recording={opened.recording} language={language} verify={verify} />;
}

function Waiting({ share, language }: Readonly<{ share: number; language: LanguageTag }>) {
  const t = replayTexts.in(language).page;
  return (
    <main class="notice">
      <Logo size="4rem" />
      <h1 class="visually-hidden">{t('title')}</h1>
      <output>{share > 0 ? t('folding', { percent: percent(share) }) : t('loading')}</output>
      <progress max={1} value={share > 0 ? share : undefined} aria-label={t('loading')} />
    </main>
  );
}

type TroubleProps = Readonly<{ problem: Problem; language: LanguageTag; onAgain: () => void }>;

/** Why there is nothing to see, and the way out. */
function Trouble({ problem, language, onAgain }: TroubleProps) {
  const t = replayTexts.in(language).page;
  const again = (
    <button type="button" onClick={onAgain}>
      {t('again')}
    </button>
  );
  if (problem.code.startsWith('share-')) return <Notice title={t('title')} text={problem.detail} />;
  if (problem.status === 401) {
    return (
      <Notice title={t('signedOut')} text={t('signIn')}>
        <a class="button primary" href="/console">
          {t('toConsole')}
        </a>
        {again}
      </Notice>
    );
  }
  if (problem.status === 404) return <Notice title={t('title')} text={t('noWorkshop')} />;
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
