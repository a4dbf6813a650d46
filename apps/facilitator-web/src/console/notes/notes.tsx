import { useSignal } from '@preact/signals';
import { written } from '@rolwissel/content';
import { longestNote, type Workshop } from '@rolwissel/domain';
import { consoleTexts } from '@rolwissel/texts';
import { Hold } from '@rolwissel/ui';
import type { TargetedSubmitEvent } from 'preact';
import { FormField, isReady } from '../../form/form-field.tsx';
import { bookmark, hasMoment } from '../bookmark/bookmark.ts';
import type { ConsoleContext, PanelProps } from '../console-context.ts';
import { Unfolded } from '../unfolded/unfolded.tsx';

/** What the trainers note for themselves; read only while it is held, because laptops get mirrored. */
export function Notes({ context }: PanelProps) {
  const { workshop, pack, language } = context;
  const t = consoleTexts.in(language).privateNotes;
  const isWriting = useSignal(false);
  const isHeld = useSignal(false);
  const notes = notesIn(workshop);
  return (
    <section class="private-notes" aria-label={t('title')}>
      <div class="acts">
        {hasMoment(context) && (
          <button
            type="button"
            aria-expanded={isWriting.value}
            onClick={() => {
              isWriting.value = !isWriting.value;
            }}
          >
            {t('write')}
          </button>
        )}
        {notes.length > 0 && (
          <Hold
            class="note"
            label={t('read', { n: notes.length })}
            isHeld={isHeld.value}
            onChange={(isHolding) => {
              isHeld.value = isHolding;
            }}
          >
            {!isHeld.value && t('read', { n: notes.length })}
            {isHeld.value &&
              notes.map(({ position, label, note }) => (
                <span key={position} class="labelled">
                  <b>{`${written(label, pack)}: `}</b>
                  {written(note, pack)}
                </span>
              ))}
          </Hold>
        )}
      </div>
      {isWriting.value && (
        <Unfolded>
          <NoteForm
            context={context}
            onDone={() => {
              isWriting.value = false;
            }}
          />
        </Unfolded>
      )}
    </section>
  );
}

/** The latest first. */
const notesIn = ({ agenda }: Workshop) => agenda.bookmarks.filter(({ note }) => note !== undefined).reverse();

/** What is refused stays in the field. */
function NoteForm({ context, onDone }: Readonly<{ context: ConsoleContext; onDone: () => void }>) {
  const t = consoleTexts.in(context.language).privateNotes;
  const refusal = useSignal<string | undefined>(undefined);
  const onSubmit = async (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    if (!isReady(form)) return;
    const note = new FormData(form).get('note');
    refusal.value = await bookmark(context, typeof note === 'string' ? note : '');
    if (refusal.value === undefined) onDone();
  };
  return (
    <form noValidate onSubmit={(event) => void onSubmit(event)}>
      <FormField
        name="note"
        label={t('label')}
        language={context.language}
        max={longestNote}
        rows={3}
        refusal={refusal.value}
      />
      <button type="submit" class="primary">
        {t('save')}
      </button>
    </form>
  );
}
