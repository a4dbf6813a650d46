import { written } from '@rolwissel/content';
import { type ObjectionView } from '@rolwissel/domain';
import { phoneTexts } from '@rolwissel/texts';
import { IssueIcon, StepIcon } from '@rolwissel/ui';
import type { ComponentChildren } from 'preact';
import type { PhoneContext } from '../task/phone-context.ts';

interface ObjectionCardProps {
  readonly context: PhoneContext;
  readonly objection: ObjectionView;
  /** How it stands, when that is worth a line. */
  readonly status?: string | undefined;
  readonly children?: ComponentChildren;
}

/** An objection with what was answered, and what may be done about it. */
export function ObjectionCard({ context, objection, status, children }: ObjectionCardProps) {
  const t = phoneTexts.in(context.language).objections;
  const { text, sentenceId, objectiveId, alias, support, language: writtenIn, answers, released } = objection;
  const sentence = context.pack.sentences.find(({ id }) => id === sentenceId);
  return (
    <article class="card">
      {status && (
        <p class="status">
          <mark>{status}</mark>
        </p>
      )}
      <p class="large" lang={writtenIn}>
        {written(text, context.pack)}
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
          alias && t('by', { alias: written(alias, context.pack) }),
          writtenIn !== context.language && t('writtenIn', { language: nameOf(writtenIn, context) }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {answers.length > 0 && <Answers context={context} answers={answers} />}
      {children}
    </article>
  );
}

interface AnswersProps {
  readonly context: PhoneContext;
  readonly answers: ObjectionView['answers'];
}

function Answers({ context, answers }: AnswersProps) {
  const t = phoneTexts.in(context.language).objections;
  return (
    <section class="answers">
      <h2>{t('answers', { n: answers.length })}</h2>
      {answers.map(({ id, by, kind, text, stepId, verdict, why }) => (
        <blockquote key={id}>
          <p>{written(text, context.pack)}</p>
          <footer class="about soft">
            {stepId && (
              <StepIcon
                id={stepId}
                size="1.25em"
                title={context.pack.steps.find((step) => step.id === stepId)?.gloss ?? ''}
              />
            )}
            {[t(by === 'trainer' ? 'fromTrainer' : 'fromParticipant'), t(kind), verdict && t(verdict)]
              .filter(Boolean)
              .join(' · ')}
          </footer>
          {why && <p class="soft">{written(why, context.pack)}</p>}
        </blockquote>
      ))}
    </section>
  );
}

/** What a language is called in the phone's own. */
const nameOf = (tag: string, { language }: PhoneContext): string =>
  new Intl.DisplayNames([language], { type: 'language' }).of(tag) ?? tag;
