import { useSignal } from '@preact/signals';
import type { Locale } from '@rolwissel/content';
import type { WorkshopListed } from '@rolwissel/protocol';
import type { TargetedSubmitEvent } from 'preact';
import { reasonOf } from '../../language/reason.ts';
import { eraseWorkshop } from './api.ts';
import { libraryTexts } from './texts.ts';

type WorkshopRowProps = Readonly<{
  workshop: WorkshopListed;
  locale: Locale;
  onOpen: (workshopId: string) => void;
  onErased: () => void;
}>;

/** One workshop in the list: open it, look back at it, or erase it for good. */
export function WorkshopRow({ workshop, locale, onOpen, onErased }: WorkshopRowProps) {
  const { id, title, status, createdAt, keptUntil } = workshop;
  const words = libraryTexts(locale);
  const isErasing = useSignal(false);
  const day = (date: string) =>
    new Date(date).toLocaleDateString(locale, { day: 'numeric', month: 'long', year: 'numeric' });
  return (
    <li class="workshop">
      <div>
        <h2>{title}</h2>
        <p class="soft">
          <span class={`status ${status}`}>{words(status)}</span> · <time dateTime={createdAt}>{day(createdAt)}</time> ·{' '}
          {words('keptUntil', { date: day(keptUntil) })}
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
          <a class="button" href={`/w/${id}/replay`} aria-label={`${words('replay')}: ${title}`}>
            {words('replay')}
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
          locale={locale}
          onErased={onErased}
          onCancel={() => {
            isErasing.value = false;
          }}
        />
      )}
    </li>
  );
}

type EraseFormProps = Pick<WorkshopRowProps, 'workshop' | 'locale' | 'onErased'> & Readonly<{ onCancel: () => void }>;

/** Erasing cannot be undone, so it asks for the title. */
function EraseForm({ workshop: { id, title }, locale, onErased, onCancel }: EraseFormProps) {
  const words = libraryTexts(locale);
  const typed = useSignal('');
  const wrong = useSignal<string | undefined>(undefined);
  const onSubmit = async (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const answer = await eraseWorkshop(id);
    if (answer.ok) onErased();
    else wrong.value = reasonOf(answer.problem, locale);
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
        {words('cancel')}
      </button>
    </form>
  );
}
