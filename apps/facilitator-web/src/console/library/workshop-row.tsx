import { useSignal } from '@preact/signals';
import type { WorkshopListed } from '@rolwissel/protocol';
import { commonTexts, consoleTexts, type LanguageTag } from '@rolwissel/texts';
import type { TargetedSubmitEvent } from 'preact';
import { reasonOf } from '../../session/reason.ts';
import { eraseWorkshop } from './api.ts';

type WorkshopRowProps = Readonly<{
  workshop: WorkshopListed;
  language: LanguageTag;
  onOpen: (workshopId: string) => void;
  onErased: () => void;
}>;

/** One workshop in the list: open it, look back at it, or erase it for good. */
export function WorkshopRow({ workshop, language, onOpen, onErased }: WorkshopRowProps) {
  const { id, title, status, createdAt, keptUntil } = workshop;
  const words = consoleTexts.in(language).library;
  const isErasing = useSignal(false);
  const moment = (date: string) => new Date(date).toLocaleString(language, { dateStyle: 'long', timeStyle: 'short' });
  const day = (date: string) =>
    new Date(date).toLocaleDateString(language, { day: 'numeric', month: 'long', year: 'numeric' });
  return (
    <li class="workshop">
      <div>
        <h2>{title}</h2>
        <p class="soft">
          <span class={`status ${status}`}>{commonTexts.in(language).statuses(status)}</span> ·{' '}
          <time dateTime={createdAt}>{moment(createdAt)}</time> · {words('keptUntil', { date: day(keptUntil) })}
        </p>
      </div>
      <div class="workshop-acts">
        <button
          type="button"
          class={['lobby', 'live', 'paused'].includes(status) ? 'primary' : undefined}
          aria-label={`${words('open')}: ${title}`}
          onClick={() => onOpen(id)}
        >
          {words('open')}
        </button>
        {status !== 'draft' && (
          <a
            class="button"
            href={`/w/${id}/replay`}
            aria-label={`${commonTexts.in(language).acts('replay')}: ${title}`}
          >
            {commonTexts.in(language).acts('replay')}
          </a>
        )}
        <button
          type="button"
          class="quiet"
          aria-label={words('eraseFor', { title })}
          aria-expanded={isErasing.value}
          onClick={() => {
            isErasing.value = !isErasing.value;
          }}
        >
          {words('erase')}
        </button>
      </div>
      {isErasing.value && (
        <EraseForm
          workshop={workshop}
          language={language}
          onErased={onErased}
          onCancel={() => {
            isErasing.value = false;
          }}
        />
      )}
    </li>
  );
}

type EraseFormProps = Pick<WorkshopRowProps, 'workshop' | 'language' | 'onErased'> & Readonly<{ onCancel: () => void }>;

/** Erasing cannot be undone, so it asks for the title. */
function EraseForm({ workshop: { id, title }, language, onErased, onCancel }: EraseFormProps) {
  const words = consoleTexts.in(language).library;
  const typed = useSignal('');
  const wrong = useSignal<string | undefined>(undefined);
  const onSubmit = async (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const answer = await eraseWorkshop(id);
    if (answer.ok) onErased();
    else wrong.value = reasonOf(answer.problem, language);
  };
  return (
    <form class="erase" onSubmit={(event) => void onSubmit(event)}>
      <label>
        {words('eraseWarning')} <strong>{title}</strong>
        <input
          autocomplete="off"
          value={typed.value}
          onInput={({ currentTarget }) => {
            typed.value = currentTarget.value;
          }}
        />
      </label>
      <p class="wrong" role="alert">
        {wrong.value}
      </p>
      <button type="submit" disabled={typed.value.trim() !== title.trim()}>
        {words('eraseFor', { title })}
      </button>
      <button type="button" class="quiet" onClick={onCancel}>
        {commonTexts.in(language).acts('cancel')}
      </button>
    </form>
  );
}
