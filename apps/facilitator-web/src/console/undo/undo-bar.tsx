import { canUndo } from '@rolwissel/domain';
import { consoleTexts } from '@rolwissel/texts';
import { UndoIcon } from '@rolwissel/ui';
import type { ConsoleContext, PanelProps } from '../console-context.ts';

/** Takes back the last act, and says which; where that is too late, why, and what can be done instead. */
export function UndoBar({ context }: PanelProps) {
  const { workshop, conductor, language } = context;
  const t = consoleTexts.in(language).undo;
  const latest = workshop.agenda.undoable.at(-1);
  const act = latest && (t(latest.type as 'act') || t('act')); // an act that has no name here reads as nothing
  const isPossible = latest !== undefined && canUndo(workshop);
  return (
    <button type="button" class="undo" disabled={!isPossible} onClick={conductor.undo}>
      <UndoIcon />
      <span>
        {act === undefined ? t('nothing') : t('undo', { act })}
        {latest && !isPossible && <small>{whyNot(latest.type, context)}</small>}
      </span>
      <kbd>U</kbd>
    </button>
  );
}

function whyNot(type: string, { language }: ConsoleContext): string {
  const t = consoleTexts.in(language).undo;
  return t(type === 'RoundOpened' ? 'hasVotes' : 'builtUpon');
}
