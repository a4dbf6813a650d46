import { useSignal } from '@preact/signals';
import { longestNote, wordsOf } from '@rolwissel/domain';
import type { ReviewNote } from '@rolwissel/protocol';
import { CloseIcon } from '@rolwissel/ui';
import type { TargetedSubmitEvent } from 'preact';
import { FormField, isReady } from '../../form/form-field.tsx';
import { reasonOf } from '../../session/reason.ts';
import { removeNote, writeNote } from '../notes.ts';
import type { ReplayContext } from '../page/replay-context.ts';
import { MarkIcon } from '../timeline/mark-icon.tsx';

/** One row: a moment the trainer marked during the workshop, or what its owner noted when looking back. */
interface Row {
  readonly kind: 'bookmark' | 'note';
  readonly key: string;
  readonly position: number;
  readonly text: string;
  readonly note?: ReviewNote;
}

/** What the owner notes at this moment, and all that was marked and noted, in the order of the workshop. */
export function NotesPanel({ context }: Readonly<{ context: ReplayContext }>) {
  const { notes: t } = context.t;
  const rows = rowsOf(context);
  const wrong = useSignal<string | undefined>(undefined);
  const remove = async ({ id }: ReviewNote) => {
    const answer = await removeNote(context.player, id, context.language);
    wrong.value = answer.ok ? undefined : reasonOf(answer.problem, context.language);
  };
  return (
    <>
      <NoteForm context={context} />
      <p class="wrong" role="alert">
        {wrong.value}
      </p>
      {rows.length === 0 && <p class="soft">{t('none')}</p>}
      <ul class="review-notes">
        {rows.map(({ kind, key, position, text, note }) => (
          <li key={key} class={`mark-${kind}`}>
            <button type="button" class="jump" onClick={() => context.player.goToPosition(position)}>
              <MarkIcon kind={kind} size="18px" />
              <span>
                <span class="when">{whenOf(position, context)}</span> {text}
              </span>
            </button>
            {note && (
              <button
                type="button"
                class="quiet icon-button"
                aria-label={`${t('remove')}: ${note.text}`}
                title={t('remove')}
                onClick={() => void remove(note)}
              >
                <CloseIcon size="18px" />
              </button>
            )}
          </li>
        ))}
      </ul>
      <p class="soft small">{t('own')}</p>
    </>
  );
}

function rowsOf({ player, recording, names }: ReplayContext): readonly Row[] {
  const bookmarks = recording.last.agenda.bookmarks.map(({ position, label, note }): Row => {
    const text = [names.words(label), wordsOf(note)].filter(Boolean).join(': ');
    return { kind: 'bookmark', key: `b${position}`, position, text };
  });
  const notes = player.notes.value.map((note): Row => ({ kind: 'note', key: note.id, ...note, note }));
  return [...bookmarks, ...notes].sort((one, other) => one.position - other.position);
}

function whenOf(position: number, { recording, intoWorkshop }: ReplayContext): string {
  return intoWorkshop(recording.times[Math.max(0, recording.countAt(position) - 1)] ?? 0);
}

/** What is refused stays in the field. */
function NoteForm({ context }: Readonly<{ context: ReplayContext }>) {
  const { player, language } = context;
  const { notes: t } = context.t;
  const refusal = useSignal<string | undefined>(undefined);
  const attempt = useSignal(0);
  const isBusy = useSignal(false);
  const onSubmit = async (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    if (isBusy.peek() || !isReady(form)) return;
    const text = new FormData(form).get('note');
    isBusy.value = true;
    const answer = await writeNote(player, typeof text === 'string' ? text : '', language);
    isBusy.value = false;
    refusal.value = answer.ok ? undefined : reasonOf(answer.problem, language);
    if (answer.ok) attempt.value += 1;
  };
  return (
    <form class="note-form" noValidate onSubmit={(event) => void onSubmit(event)}>
      <FormField
        key={attempt.value}
        name="note"
        label={t('label', { when: whenOf(player.position.value, context) })}
        language={language}
        max={longestNote}
        rows={3}
        refusal={refusal.value}
      />
      <button type="submit" class="primary" aria-disabled={isBusy.value}>
        {t('save')}
      </button>
    </form>
  );
}
