import { UndoIcon } from '@rolwissel/ui';
import type { Desk } from '../desk.ts';
import { undoTexts, undoWord } from './texts.ts';

/** Takes back the last act, and says which. */
export function UndoBar({ desk }: Readonly<{ desk: Desk }>) {
  const { workshop, conductor, locale } = desk;
  const t = undoTexts(locale);
  const latest = workshop.agenda.undoable.at(-1);
  return (
    <button type="button" class="undo" disabled={!latest} onClick={conductor.undo}>
      <UndoIcon />
      <span>{latest ? t('undo', { act: t(undoWord(latest.type)) }) : t('nothing')}</span>
      <kbd>U</kbd>
    </button>
  );
}
