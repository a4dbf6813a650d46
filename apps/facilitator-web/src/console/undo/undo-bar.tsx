import { consoleTexts } from '@rolwissel/texts';
import { UndoIcon } from '@rolwissel/ui';
import type { Desk } from '../desk.ts';

/** Takes back the last act, and says which. */
export function UndoBar({ desk }: Readonly<{ desk: Desk }>) {
  const { workshop, conductor, language } = desk;
  const t = consoleTexts.in(language).undo;
  const latest = workshop.agenda.undoable.at(-1);
  return (
    <button type="button" class="undo" disabled={!latest} onClick={conductor.undo}>
      <UndoIcon />
      {/* an act that has no name here reads as nothing */}
      <span>{latest ? t('undo', { act: t(latest.type as 'act') || t('act') }) : t('nothing')}</span>
      <kbd>U</kbd>
    </button>
  );
}
