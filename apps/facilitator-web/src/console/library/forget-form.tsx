import { useSignal } from '@preact/signals';
import { commonTexts, consoleTexts, type LanguageTag } from '@rolwissel/texts';
import type { TargetedSubmitEvent } from 'preact';
import { FormField, isReady } from '../../form/form-field.tsx';
import { reasonOf } from '../../session/reason.ts';
import { forgetIn } from './api.ts';

type ForgetFormProps = Readonly<{ workshopId: string; language: LanguageTag; onCancel: () => void }>;

/** Forgets somebody where nobody has a seat: they ask the owner, who knows them by their number. */
export function ForgetForm({ workshopId, language, onCancel }: ForgetFormProps) {
  const words = consoleTexts.in(language).library;
  const said = useSignal<{ readonly text: string; readonly isWrong: boolean } | undefined>(undefined);
  const onSubmit = async (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    if (!isReady(form)) return;
    const given = new FormData(form).get('handle');
    const handle = typeof given === 'string' ? given.trim().toUpperCase() : '';
    const answer = await forgetIn(workshopId, handle, language);
    if (answer.ok) form.reset();
    said.value = answer.ok
      ? { text: words('forgotten', { handle }), isWrong: false }
      : { text: reasonOf(answer.problem, language), isWrong: true };
  };
  return (
    <form class="erase" noValidate onSubmit={(event) => void onSubmit(event)}>
      <FormField name="handle" label={words('forgetWhom')} language={language} max={12} missing={words('forgetWhom')} />
      <output class={said.value?.isWrong ? 'wrong' : 'soft'}>{said.value?.text}</output>
      <button type="submit">{words('forget')}</button>
      <button type="button" class="quiet" onClick={onCancel}>
        {commonTexts.in(language).acts('cancel')}
      </button>
    </form>
  );
}
