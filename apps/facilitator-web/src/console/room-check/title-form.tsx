import { useSignal } from '@preact/signals';
import { workshopLimits } from '@rolwissel/domain';
import { consoleTexts } from '@rolwissel/texts';
import type { PanelProps } from '../console-context.ts';

/** Another name for the workshop, as long as it has not begun. */
export function TitleForm({ context }: PanelProps) {
  const { workshop, conductor, language } = context;
  const t = consoleTexts.in(language).roomCheck;
  const { title } = workshop.agenda;
  const wanted = useSignal(title);
  const isNew = wanted.value.trim() !== '' && wanted.value.trim() !== title;
  const rename = (event: Event) => {
    event.preventDefault();
    if (isNew) conductor.send({ kind: 'ReviseWorkshop', data: { title: wanted.value } });
  };
  return (
    <details class="rename">
      <summary>{t('rename')}</summary>
      <form class="acts" onSubmit={rename}>
        <input
          aria-label={t('rename')}
          value={wanted.value}
          maxLength={workshopLimits.longestTitle}
          onInput={({ currentTarget }) => {
            wanted.value = currentTarget.value;
          }}
        />
        <button type="submit" disabled={!isNew}>
          {t('renameYes')}
        </button>
      </form>
    </details>
  );
}
