import { useSignal } from '@preact/signals';
import { type CommitmentView, tellings } from '@rolwissel/domain';
import { type LanguageTag, languages, phoneTexts } from '@rolwissel/texts';
import { useOpener } from '../forms/opener.ts';
import { SureButton } from '../forms/sure-button.tsx';
import { ActLine } from '../task/act-line.tsx';
import type { PhoneContext } from '../task/phone-context.ts';
import { RevisedCommitment } from './commitment-form.tsx';
import { ownCommitments } from './own.ts';
import { sentenceOf } from './sentence.ts';
import { ShareChoice } from './share-choice.tsx';

interface OwnCommitmentsProps {
  readonly context: PhoneContext;
}

/** One's own commitments as they are kept: to read, to change, to take away. */
export function OwnCommitments({ context }: OwnCommitmentsProps) {
  const mine = ownCommitments(context.workshop);
  if (mine.length === 0) return null;
  return (
    <section class="section">
      <h2>{phoneTexts.in(context.language).commitments('mine')}</h2>
      {mine.map((commitment) => (
        <OwnCommitment key={commitment.id} context={context} commitment={commitment} />
      ))}
    </section>
  );
}

type OwnCommitmentProps = OwnCommitmentsProps & { readonly commitment: CommitmentView };

function OwnCommitment({ context, commitment }: OwnCommitmentProps) {
  const t = phoneTexts.in(context.language).commitments;
  const isEditing = useSignal(false);
  const opener = useOpener(isEditing.value);
  const { id } = commitment;
  return (
    <article class="card">
      <CommitmentText context={context} commitment={commitment} />
      {!isEditing.value && (
        <>
          {context.acts && <ShareChoice context={context} commitment={commitment} />}
          <ActLine context={context} sending={context.sendingOf(id)} />
        </>
      )}
      {isEditing.value && (
        <RevisedCommitment
          context={context}
          commitment={commitment}
          onDone={() => {
            isEditing.value = false;
          }}
        />
      )}
      {!isEditing.value && context.acts && (
        <div class="buttons">
          <button
            ref={opener}
            type="button"
            onClick={() => {
              isEditing.value = true;
            }}
          >
            {t('edit')}
          </button>
          <SureButton
            language={context.language}
            label={t('withdraw')}
            question={t('withdrawSure')}
            yes={t('withdrawYes')}
            onYes={() => void context.acts?.send({ kind: 'WithdrawCommitment', data: { commitmentId: id } })}
          />
        </div>
      )}
    </article>
  );
}

/** The whole sentence, the first day, and whether one tells. */
function CommitmentText({ context, commitment: { intention } }: OwnCommitmentProps) {
  const { language, pack } = context;
  const t = phoneTexts.in(language).commitments;
  if ('erased' in intention) return null;
  const { firstOn, tell } = intention;
  const telling = tell && pack.questions.tellOptions[tellings.indexOf(tell)];
  return (
    <>
      <p>{sentenceOf(context, intention)}</p>
      {firstOn && <p class="soft">{t('from', { date: dayIn(language, firstOn) })}</p>}
      {telling && <p class="soft">{t('telling', { answer: telling })}</p>}
    </>
  );
}

/** A day of the calendar as one says it: it belongs to no time zone. */
const dayIn = (language: LanguageTag, day: string): string =>
  new Intl.DateTimeFormat(languages[language].dates, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));
