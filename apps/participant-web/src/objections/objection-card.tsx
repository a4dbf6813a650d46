import { wordsOf } from '@rolwissel/domain';
import { IssueIcon, StepIcon } from '@rolwissel/ui';
import type { ComponentChildren } from 'preact';
import { locale } from '../language/language.ts';
import type { Desk } from '../live/desk.ts';
import { said } from '../pack/said.ts';
import type { ObjectionView } from './own.ts';
import { objectionWords } from './words.ts';

interface Props {
  readonly desk: Desk;
  readonly objection: ObjectionView;
  /** How it stands, when that is worth a line. */
  readonly status?: string | undefined;
  readonly children?: ComponentChildren;
}

/** An objection with what was answered, and what may be done about it. */
export function ObjectionCard({ desk, objection, status, children }: Props) {
  const t = objectionWords.value;
  const { text, sentenceId, objectiveId, alias, support, language, answers, released } = objection;
  const sentence = desk.pack.sentences.find(({ id }) => id === sentenceId);
  return (
    <article class="card">
      {status && (
        <p class="status">
          <mark>{status}</mark>
        </p>
      )}
      <p class="large" lang={language}>
        {wordsOf(text) ?? desk.pack.ui.removed}
      </p>
      {sentence && (
        <p class="about soft">
          <IssueIcon id={sentence.issue} /> {sentence.text}
        </p>
      )}
      <p class="soft">
        {[
          objectiveId && t('about'),
          released && t('stance', { n: support }),
          alias && t('by', { alias: wordsOf(alias) ?? desk.pack.ui.removed }),
          language !== locale.value && t('writtenIn', { language: t(language) }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {answers.length > 0 && <Answers desk={desk} answers={answers} />}
      {children}
    </article>
  );
}

function Answers({ desk, answers }: { desk: Desk; answers: ObjectionView['answers'] }) {
  const t = objectionWords.value;
  return (
    <section class="answers">
      <h2>{t('answers', { n: answers.length })}</h2>
      {answers.map(({ id, by, kind, text, stepId, verdict, why }) => (
        <blockquote key={id}>
          <p>{wordsOf(text) ?? desk.pack.ui.removed}</p>
          <footer class="about soft">
            {stepId && (
              <StepIcon
                id={stepId}
                size="1.25em"
                title={desk.pack.steps.find((step) => step.id === stepId)?.gloss ?? ''}
              />
            )}
            {[t(by === 'trainer' ? 'fromTrainer' : 'fromParticipant'), t(kind), verdict && t(verdict)]
              .filter(Boolean)
              .join(' · ')}
          </footer>
          {why && <p class="soft">{said(why, desk.pack)}</p>}
        </blockquote>
      ))}
    </section>
  );
}
