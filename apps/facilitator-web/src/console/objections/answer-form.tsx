import { useSignal } from '@preact/signals';
import { makeId } from '@rolwissel/client';
import { answerKinds, objectionLimits, stepIds } from '@rolwissel/domain';
import { commonTexts, consoleTexts } from '@rolwissel/texts';
import type { TargetedSubmitEvent } from 'preact';
import { FormField, isReady } from '../../form/form-field.tsx';
import type { ConsoleContext } from '../console-context.ts';

type AnswerFormProps = Readonly<{ objectionId: string; context: ConsoleContext; onDone: () => void }>;

/** An answer from the trainer: in words, of a kind, and perhaps as one of the steps. */
export function AnswerForm({ objectionId, context, onDone }: AnswerFormProps) {
  const { conductor, language } = context;
  const t = consoleTexts.in(language).objections;
  const isBusy = useSignal(false);
  const onSubmit = async (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!isReady(event.currentTarget)) return;
    const form = new FormData(event.currentTarget);
    const kind = answerKinds.find((known) => known === form.get('kind')) ?? 'clarify';
    const stepId = stepIds.find((known) => known === form.get('step'));
    const text = form.get('text');
    if (typeof text !== 'string' || isBusy.peek()) return;
    isBusy.value = true;
    const data = { answerId: makeId(), objectionId, text, kind, ...(stepId ? { stepId } : {}) };
    const ack = await conductor.ask({ kind: 'AnswerObjection', data });
    isBusy.value = false;
    if (ack.ok) onDone();
  };
  return (
    <form class="answer-form" noValidate onSubmit={(event) => void onSubmit(event)}>
      <FormField name="text" label={t('theAnswer')} language={language} max={objectionLimits.longestAnswer} rows={2} />
      <label>
        {t('kind')}
        <select name="kind">
          {answerKinds.map((kind) => (
            <option key={kind} value={kind} selected={kind === 'trade'}>
              {commonTexts.in(language).answers(kind)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('step')}
        <select name="step">
          <option value="">{t('noStep')}</option>
          {stepIds.map((id) => (
            <option key={id} value={id}>
              {commonTexts.in(language).steps(id)}
            </option>
          ))}
        </select>
      </label>
      <span class="acts">
        <button type="submit" class="primary" aria-disabled={isBusy.value}>
          {t('send')}
        </button>
        <button type="button" class="quiet" onClick={onDone}>
          {commonTexts.in(language).acts('cancel')}
        </button>
      </span>
    </form>
  );
}
