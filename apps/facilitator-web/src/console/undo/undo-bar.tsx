import { consoleTexts } from '@rolwissel/texts';
import { UndoIcon } from '@rolwissel/ui';
import type { PanelProps } from '../console-context.ts';

/** Takes back the last act, and says which. */
export function UndoBar({ context }: PanelProps) {
  const { workshop, conductor, language } = context;
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
