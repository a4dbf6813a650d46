import { useSignal } from '@preact/signals';
import { call, makeId } from '@rolwissel/client';
import { type FollowUpPack, localizedPack } from '@rolwissel/content';
import type { FollowUpAnswer } from '@rolwissel/domain';
import { TaskHeading } from '@rolwissel/phone';
import {
  dayIn,
  Experiences,
  type ExperiencesDesk,
  FollowUpForm,
  progressFrom,
  SureButton,
} from '@rolwissel/phone/later';
import type { FollowUpQuestions, Problem } from '@rolwissel/protocol';
import { languageTags, phoneFirstTexts, phoneTexts } from '@rolwissel/texts';
import { Logo } from '@rolwissel/ui';
import { useEffect } from 'preact/hooks';
import { problemText } from '../join/problem-text.ts';
import { language } from '../language/language.ts';
import { LanguageChoice } from '../language/language-choice.tsx';
import { drafts } from '../storage/draft.ts';

type Asked = FollowUpQuestions<FollowUpPack>;

/** What the page is at: fetching, asking, having it, or the end of it. */
type Standing =
  | { readonly kind: 'opening' }
  | { readonly kind: 'asking'; readonly asked: Asked }
  | { readonly kind: 'answered'; readonly asked: Asked }
  | { readonly kind: 'nothing'; readonly asked: Asked }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed'; readonly problem: Problem };

/** A server that cannot be reached is asked again after this long. */
const retryMs = 5_000;

/** What stands in the address after the #. */
const linkIn = ({ hash }: Location): string => hash.slice(1);

const post = <T,>(what: string, body: object) => call<T>('POST', `/api/follow-up/${what}`, body, language.value);

/** Telling and reading experiences, by what stands after the #. */
const deskFor = (link: string): ExperiencesDesk => ({
  look: () => post('experiences/look', { link }),
  share: (told) => post('experiences/share', { link, ...told }),
  withdraw: (experienceId) => post('experiences/withdraw', { link, experienceId }),
  thank: (experienceId) => post('experiences/thank', { link, experienceId }),
  library: () => post('experiences/library', { link }),
});

/** Weeks later: a few questions, and nothing that tells a passer-by what they are about. */
export function FollowUpPage() {
  const standing = useSignal<Standing>({ kind: 'opening' });
  const isWriting = useSignal(false);
  const link = linkIn(location);
  const open = async () => {
    const answer = await post<Asked>('look', { link });
    standing.value = answer.ok ? standingOf(answer.value) : { kind: 'failed', problem: answer.problem };
  };
  useEffect(() => void open(), []);
  const stop = async () => {
    const answer = await post('stop', { link });
    if (answer.ok) standing.value = { kind: 'stopped' };
  };
  const t = phoneTexts.in(language.value).followUp;
  const now = standing.value;
  return (
    <div class="page">
      <header class="top-bar">
        <Logo size="24px" />
        <span class="where" />
        <LanguageChoice label={phoneFirstTexts.in(language.value).join('language')} among={languageTags} />
      </header>
      <main>
        <div class="task">
          {now.kind === 'opening' && <p class="soft">{t('opening')}</p>}
          {now.kind === 'failed' && <Failed problem={now.problem} onAgain={() => void open()} />}
          {now.kind === 'stopped' && <TaskHeading>{t('stopped')}</TaskHeading>}
          {now.kind === 'nothing' && <Nothing asked={now.asked} />}
          {now.kind === 'answered' && (
            <Answered
              asked={now.asked}
              onAgain={() => {
                standing.value = { kind: 'asking', asked: now.asked };
              }}
            />
          )}
          {now.kind === 'asking' && (
            <Questions
              asked={now.asked}
              link={link}
              onAnswered={(asked) => {
                standing.value = { kind: 'answered', asked };
              }}
              onWrite={() => {
                isWriting.value = true;
              }}
            />
          )}
          {(now.kind === 'asking' || now.kind === 'answered' || now.kind === 'nothing') && (
            <Experiences
              desk={deskFor(link)}
              language={language.value}
              drafts={drafts}
              draftName={`experience ${link.slice(-8)}`}
              isWriting={isWriting}
            />
          )}
          {(now.kind === 'asking' || now.kind === 'answered' || now.kind === 'nothing') && (
            <SureButton
              language={language.value}
              label={t('stop')}
              question={t('stopSure')}
              yes={t('stopYes')}
              onYes={() => void stop()}
            />
          )}
        </div>
      </main>
    </div>
  );
}

function standingOf(asked: Asked): Standing {
  if (asked.waveId === undefined) return { kind: 'nothing', asked };
  return asked.hasAnswered ? { kind: 'answered', asked } : { kind: 'asking', asked };
}

interface QuestionsProps {
  readonly asked: Asked;
  readonly link: string;
  readonly onAnswered: (asked: Asked) => void;
  readonly onWrite: () => void;
}

/** The questions of the wave that is open. What was tapped is kept on this phone until it was sent. */
function Questions({ asked, link, onAnswered, onWrite }: QuestionsProps) {
  const { waveId = 'w2', hasTold, closesAt = '' } = asked;
  const name = `follow-up ${waveId} ${link.slice(-8)}`;
  const draft = useSignal<FollowUpAnswer>(drafts.read(name) ?? {});
  const sending = useSignal<'no' | 'sending' | 'waiting'>('no');
  const problem = useSignal<string | undefined>(undefined);
  const isTooSoon = useSignal(false);
  const t = phoneTexts.in(language.value).followUp;
  const pack = localizedPack(asked.pack, language.value);
  const progress = progressFrom(draft.value, waveId, hasTold);
  const send = async (answer: FollowUpAnswer, id: string) => {
    const reply = await post<Asked>('answer', { link, id, waveId, ...answer });
    if (reply.ok) {
      drafts.write(name, undefined);
      onAnswered(reply.value);
    } else if (reply.problem.status === 0 || reply.problem.status >= 500) {
      sending.value = 'waiting';
      setTimeout(() => void send(answer, id), retryMs);
    } else {
      sending.value = 'no';
      problem.value = problemText(reply.problem);
    }
  };
  return (
    <form
      class={isTooSoon.value && !progress ? 'act-form too-soon' : 'act-form'}
      onSubmit={(event) => {
        event.preventDefault();
        isTooSoon.value = true;
        if (!progress || sending.value !== 'no') return;
        sending.value = 'sending';
        problem.value = undefined;
        void send(progress, makeId());
      }}
    >
      <TaskHeading>{pack.followUp.subject}</TaskHeading>
      <p class="soft">{t('until', { day: dayIn(language.value, closesAt) })}</p>
      <fieldset class="questions" disabled={sending.value !== 'no'}>
        <FollowUpForm
          pack={pack}
          waveId={waveId}
          hasTold={hasTold}
          language={language.value}
          draft={draft.value}
          onWrite={onWrite}
          onChange={(changed) => {
            draft.value = changed;
            drafts.write(name, changed);
          }}
        />
      </fieldset>
      <div class="actions">
        {sending.value === 'waiting' && <output>{t('waits')}</output>}
        {problem.value !== undefined && (
          <p role="alert" class="problem">
            {problem.value}
          </p>
        )}
        {isTooSoon.value && !progress && (
          <p role="alert" class="soft">
            {phoneTexts.in(language.value).forms('lacks')}
          </p>
        )}
        <button type="submit" class="primary" aria-disabled={!progress || sending.value !== 'no'}>
          {sending.value === 'no' ? t('send') : t('isBusy')}
        </button>
      </div>
    </form>
  );
}

function Answered({
  asked: { closesAt = '', nextOn },
  onAgain,
}: {
  readonly asked: Asked;
  readonly onAgain: () => void;
}) {
  const t = phoneTexts.in(language.value).followUp;
  return (
    <>
      <TaskHeading>{t('done')}</TaskHeading>
      {nextOn !== undefined && <p>{t('next', { day: dayIn(language.value, nextOn) })}</p>}
      <p class="soft">{t('again', { day: dayIn(language.value, closesAt) })}</p>
      <div class="buttons">
        <button type="button" onClick={onAgain}>
          {t('againButton')}
        </button>
      </div>
    </>
  );
}

function Nothing({ asked: { nextOn } }: { readonly asked: Asked }) {
  const t = phoneTexts.in(language.value).followUp;
  return (
    <>
      <TaskHeading>{t('nothingNow')}</TaskHeading>
      <p>{nextOn === undefined ? t('last') : t('next', { day: dayIn(language.value, nextOn) })}</p>
    </>
  );
}

function Failed({ problem, onAgain }: { readonly problem: Problem; readonly onAgain: () => void }) {
  const t = phoneTexts.in(language.value).followUp;
  const isGone = problem.code === 'link-unknown';
  return (
    <>
      <TaskHeading>{isGone ? t('gone') : t('nothingNow')}</TaskHeading>
      <p>{problemText(problem)}</p>
      {!isGone && (
        <div class="buttons">
          <button type="button" onClick={onAgain}>
            {t('retry')}
          </button>
        </div>
      )}
    </>
  );
}
