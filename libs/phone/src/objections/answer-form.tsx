import { fits, OneOf, TextField } from '@rolwissel/ballots/phone';
import { type AnswerKind, answerKinds, type ObjectionView, objectionLimits } from '@rolwissel/domain';
import { commonTexts, phoneTexts } from '@rolwissel/texts';
import { useNewDraft } from '../drafts/new-draft.ts';
import { ActForm } from '../forms/act-form.tsx';
import type { PhoneContext } from '../task/phone-context.ts';

interface Draft {
  readonly id: string;
  readonly text: string;
  readonly kind?: AnswerKind;
}

const blank = (id: string): Draft => ({ id, text: '' });

interface AnswerFormProps {
  readonly context: PhoneContext;
  readonly objection: ObjectionView;
  readonly onDone: () => void;
}

/** Answers somebody else's objection. */
export function AnswerForm({ context, objection, onDone }: AnswerFormProps) {
  const t = phoneTexts.in(context.language).objections;
  const [draft, setDraft] = useNewDraft(context, `answer ${objection.id}`, blank, {
    isTaken: (id) => objection.answers.some((answer) => answer.id === id),
    isOnItsWay: () => context.sendingOf(objection.id)?.state === 'queued',
  });
  const { id, text, kind } = draft;
  return (
    <ActForm
      context={context}
      thing={objection.id}
      label={t('sendAnswer')}
      isComplete={kind !== undefined && fits(text, 1, objectionLimits.longestAnswer)}
      isInner
      onSend={(confirmed) => {
        if (kind === undefined) return;
        void context.acts?.send({
          kind: 'AnswerObjection',
          data: { objectionId: objection.id, answerId: id, text, kind, ...confirmed },
        });
      }}
      onSaved={onDone}
      onCancel={onDone}
    >
      <p class="soft">{t('answerSecrecy')}</p>
      <TextField
        language={context.language}
        label={t('yourAnswer')}
        isWanted
        value={text}
        max={objectionLimits.longestAnswer}
        onInput={(words) => setDraft({ ...draft, text: words })}
      />
      <OneOf
        legend={t('answerKind')}
        needed={t('answerKind')}
        isSmall
        options={answerKinds.map((known) => ({ id: known, text: commonTexts.in(context.language).answers(known) }))}
        value={kind}
        onChoose={(chosen) => setDraft({ ...draft, kind: chosen })}
      />
    </ActForm>
  );
}
