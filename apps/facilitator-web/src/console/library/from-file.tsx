import { useSignal } from '@preact/signals';
import { consoleTexts, type LanguageTag } from '@rolwissel/texts';
import type { TargetedEvent } from 'preact';
import { reasonOf } from '../../session/reason.ts';
import { importWorkshop, mostFileBytes } from './api.ts';

type FromFileProps = Readonly<{ language: LanguageTag; onTaken: () => void }>;

/** Takes a workshop over that happened elsewhere, out of the file of its log. */
export function FromFile({ language, onTaken }: FromFileProps) {
  const words = consoleTexts.in(language).library;
  const isBusy = useSignal(false);
  const said = useSignal<{ readonly text: string; readonly isWrong: boolean } | undefined>(undefined);
  const onChange = async ({ currentTarget }: TargetedEvent<HTMLInputElement>) => {
    const file = currentTarget.files?.[0];
    currentTarget.value = ''; // the same file can be chosen again
    if (!file || isBusy.peek()) return;
    if (file.size > mostFileBytes) {
      said.value = { text: words('fileTooLarge'), isWrong: true };
      return;
    }
    isBusy.value = true;
    said.value = { text: words('takingOver'), isWrong: false };
    const answer = await importWorkshop(file, language);
    isBusy.value = false;
    said.value = answer.ok
      ? { text: words('takenOver'), isWrong: false }
      : { text: reasonOf(answer.problem, language), isWrong: true };
    if (answer.ok) onTaken();
  };
  return (
    <div class="from-file">
      <label class="button quiet" aria-disabled={isBusy.value}>
        <input type="file" class="visually-hidden" accept=".jsonl" onChange={(event) => void onChange(event)} />
        {words('fromFile')}
      </label>
      <output class={said.value?.isWrong ? 'wrong' : 'soft'}>{said.value?.text}</output>
    </div>
  );
}
