import { type AnswerKind, answerKinds, objectionLimits } from '@rolwissel/domain';
import { ActForm } from '../forms/act-form.tsx';
import { OneOf } from '../forms/choices.tsx';
import { fits, TextField } from '../forms/text-field.tsx';
import { useNewDraft } from '../kept/new-draft.ts';
import type { Desk } from '../live/desk.ts';
import type { ObjectionView } from './own.ts';
import { objectionWords } from './words.ts';

interface Draft {
  readonly id: string;
  readonly text: string;
  readonly kind?: AnswerKind;
}

const blank = (id: string): Draft => ({ id, text: '' });

/** Answers somebody else's objection. */
export function AnswerForm({ desk, objection, onDone }: { desk: Desk; objection: ObjectionView; onDone: () => void }) {
  const t = objectionWords.value;
  const [draft, setDraft] = useNewDraft(`answer ${objection.id}`, blank, {
    isTaken: (id) => objection.answers.some((answer) => answer.id === id),
    isOnItsWay: () => desk.sendingOf(objection.id)?.state === 'queued',
  });
  const { id, text, kind } = draft;
  return (
    <ActForm
      desk={desk}
      thing={objection.id}
      label={t('sendAnswer')}
      isComplete={kind !== undefined && fits(text, 1, objectionLimits.longestAnswer)}
      isInner
      onSend={(confirmed) => {
        if (kind === undefined) return;
        void desk.send({
          kind: 'AnswerObjection',
          data: { objectionId: objection.id, answerId: id, text, kind, ...confirmed },
        });
      }}
      onSaved={onDone}
      onCancel={onDone}
    >
      <p class="soft">{t('answerSecrecy')}</p>
      <TextField
        label={t('yourAnswer')}
        isWanted
        value={text}
        max={objectionLimits.longestAnswer}
        onInput={(words) => setDraft({ ...draft, text: words })}
      />
      <OneOf
        legend={t('answerKind')}
        isSmall
        options={answerKinds.map((known) => ({ id: known, text: t(known) }))}
        value={kind}
        onChoose={(chosen) => setDraft({ ...draft, kind: chosen })}
      />
    </ActForm>
  );
}
