import { type Signal, useSignal } from '@preact/signals';
import { call } from '@rolwissel/client';
import { type FollowUpPack, localizedPack } from '@rolwissel/content';
import type { FollowUpSummary, Problem, WorkshopSummary } from '@rolwissel/protocol';
import { followUpTexts, type LanguageTag } from '@rolwissel/texts';
import { Logo } from '@rolwissel/ui';
import { LanguageSwitch, useTitle } from '@rolwissel/ui/page';
import { useEffect } from 'preact/hooks';
import { NextOnPage } from '../next-workshop/next-on-page.tsx';
import { reasonOf } from '../session/reason.ts';
import { summaryOf } from '../session/summary.ts';
import { Experiences, type Settling } from './experiences.tsx';
import { NoticeCurve } from './notice-curve.tsx';
import { PassedLinks } from './passed-links.tsx';
import { WaveResult } from './wave-result.tsx';
import { Waves } from './waves.tsx';

/** As it travels. */
export type Summary = FollowUpSummary<FollowUpPack>;

/** Answers come in slowly: whoever leaves the page open sees them all the same. */
const againMs = 30_000;

type FollowUpPageProps = Readonly<{ workshopId: string; language: Signal<LanguageTag> }>;

/** What came after the workshop: when is asked, how many answer, and what came of it. */
export function FollowUpPage({ workshopId, language }: FollowUpPageProps) {
  const summary = useSignal<Summary | undefined>(undefined);
  const workshop = useSignal<WorkshopSummary | undefined>(undefined);
  const problem = useSignal<Problem | undefined>(undefined);
  const path = `/api/workshops/${workshopId}/follow-up`;
  const fetchIt = async () => {
    const answer = await call<Summary>('GET', path, undefined, language.peek());
    if (answer.ok) summary.value = answer.value;
    problem.value = answer.ok ? undefined : answer.problem;
  };
  useEffect(() => {
    void fetchIt();
    void summaryOf(workshopId).then((found) => {
      workshop.value = found;
    });
    const timer = setInterval(() => void fetchIt(), againMs);
    return () => clearInterval(timer);
  }, []);
  const t = followUpTexts.in(language.value).page;
  const now = summary.value;
  useTitle(now ? `${t('title')} – ${now.title}` : t('title'));
  const ask = async (what: string, body: object): Promise<string | undefined> => {
    const answer = await call<Summary>('POST', `${path}/${what}`, body, language.peek());
    if (!answer.ok) return reasonOf(answer.problem, language.peek());
    summary.value = answer.value;
    return undefined;
  };
  return (
    <div class="follow-up-page">
      <header class="page-bar">
        <a href="/console" class="home" aria-label={t('toConsole')} title={t('toConsole')}>
          <Logo size="2rem" />
        </a>
        <h1>
          {t('title')} {now && <span class="soft">{now.title}</span>}
        </h1>
        <LanguageSwitch language={language} class="quiet" />
      </header>
      <main>
        {now ? (
          <Whole
            summary={now}
            language={language.value}
            onMove={(waveId, dueOn) => ask(`waves/${waveId}`, { dueOn })}
            onSettle={(experienceId, does) => ask(`experiences/${experienceId}`, { does })}
            workshop={workshop.value}
          />
        ) : (
          <Waiting problem={problem.value} language={language.value} onAgain={() => void fetchIt()} />
        )}
      </main>
    </div>
  );
}

interface WaitingProps {
  readonly problem: Problem | undefined;
  readonly language: LanguageTag;
  readonly onAgain: () => void;
}

function Waiting({ problem, language, onAgain }: WaitingProps) {
  const t = followUpTexts.in(language).page;
  if (!problem) return <output>{t('loading')}</output>;
  return (
    <>
      <p role="alert">{problem.status === 401 ? t('signedOut') : reasonOf(problem, language)}</p>
      <div class="acts">
        <a class="button" href="/console">
          {t('toConsole')}
        </a>
        <button type="button" onClick={onAgain}>
          {t('again')}
        </button>
      </div>
    </>
  );
}

interface WholeProps {
  readonly summary: Summary;
  readonly workshop: WorkshopSummary | undefined;
  readonly language: LanguageTag;
  readonly onMove: (waveId: string, dueOn: string) => Promise<string | undefined>;
  readonly onSettle: (experienceId: string, does: Settling) => Promise<string | undefined>;
}

function Whole({ summary, workshop, language, onMove, onSettle }: WholeProps) {
  const { followers, minCell, waves, links, result, sendsMail, experiences, isLead } = summary;
  const t = followUpTexts.in(language);
  const pack = localizedPack(summary.pack, language);
  return (
    <>
      <section>
        <p class="large">{followers === 0 ? t.page('nobody') : t.page('followers', { n: followers })}</p>
        <p class="soft">{t.page('secrecy', { least: minCell })}</p>
        {workshop && <NextOnPage last={workshop} language={language} />}
      </section>
      <Waves waves={waves} sendsMail={sendsMail} language={language} onMove={onMove} />
      {links.length > 0 && <PassedLinks links={links} language={language} />}
      {result.notice && <NoticeCurve curve={result.notice} language={language} />}
      <section>
        <h2>{t.result('title')}</h2>
        <p class="soft">{result.waves.length === 0 ? t.result('nothingYet') : t.result('own')}</p>
        {result.waves.map(({ waveId, tally }) => (
          <WaveResult key={waveId} waveId={waveId} tally={tally} pack={pack} language={language} />
        ))}
      </section>
      <Experiences experiences={experiences} isLead={isLead} pack={pack} language={language} onSettle={onSettle} />
    </>
  );
}
