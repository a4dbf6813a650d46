import { type PlayObservation, playLimits, wordsOf } from '@rolwissel/domain';
import { commonTexts, phoneTexts } from '@rolwissel/texts';
import { UndoIcon } from '@rolwissel/ui';
import { useDraft } from '../drafts/draft.ts';
import { ActForm } from '../forms/act-form.tsx';
import { ActLine } from '../task/act-line.tsx';
import type { PhoneContext } from '../task/phone-context.ts';
import { momentOf } from './moment.ts';
import type { Notes } from './use-notes.ts';

interface LatestNoteProps {
  readonly context: PhoneContext;
  readonly notes: Notes;
}

/** What was noted last, to be taken back with one tap; where something was said, room for the words, which nobody has to type. */
export function LatestNote({ context, notes }: LatestNoteProps) {
  const t = phoneTexts.in(context.language).play;
  const latest = notes.mine.at(-1);
  if (!latest) return <p class="small soft">{t('nothingYet')}</p>;
  return (
    <>
      <p class="latest-note">
        <output>{noteName(latest, context)}</output>
        <button type="button" class="quiet" onClick={() => notes.takeBack(latest)}>
          <UndoIcon /> {t('takeBack')}
        </button>
      </p>
      {latest.stepId === undefined ? (
        <Words key={latest.id} context={context} notes={notes} note={latest} />
      ) : (
        <ActLine context={context} sending={context.sendingOf(latest.id)} />
      )}
    </>
  );
}

/** A note in a line: its moment, and what it is. */
export function noteName({ kind, stepId, atMs }: PlayObservation, { language }: PhoneContext): string {
  const t = phoneTexts.in(language).play;
  const what =
    stepId === undefined
      ? t(kind)
      : t(kind === 'missed' ? 'missedStep' : 'seenStep', { step: commonTexts.in(language).steps(stepId) });
  return `${momentOf(atMs)} · ${what}`;
}

interface WordsProps extends LatestNoteProps {
  readonly note: PlayObservation;
}

function Words({ context, notes, note }: WordsProps) {
  const t = phoneTexts.in(context.language).play;
  const known = wordsOf(note.text) ?? '';
  const [draft, setDraft] = useDraft(context, `note ${note.id}`, { text: known });
  return (
    <ActForm
      context={context}
      thing={note.id}
      label={t('keepWords')}
      isComplete={draft.text !== known}
      isInner
      onSend={(confirmed) => notes.word(note, draft.text, confirmed)}
    >
      <input
        type="text"
        aria-label={t('words')}
        placeholder={t('words')}
        maxLength={playLimits.longestText}
        value={draft.text}
        onInput={({ currentTarget }) => setDraft({ text: currentTarget.value })}
      />
    </ActForm>
  );
}
