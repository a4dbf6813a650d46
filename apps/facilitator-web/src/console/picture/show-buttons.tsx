import { type Picture, pictureNow } from '@rolwissel/domain';
import { consoleTexts } from '@rolwissel/texts';
import type { PanelProps } from '../console-context.ts';

const besides = ['join', 'timer'] as const satisfies readonly Picture['view'][];

/** Pictures beside the script; Next goes back to where it was. */
export function ShowButtons({ context }: PanelProps) {
  const { workshop, conductor, language } = context;
  const t = consoleTexts.in(language).picture;
  const { status, projector, activeActivity } = workshop.agenda;
  if (status !== 'lobby' && status !== 'live' && status !== 'paused') return null;
  return (
    <fieldset class="show-buttons">
      <legend class="visually-hidden">{t('show')}</legend>
      {besides
        .filter((view) => view === 'join' || activeActivity !== undefined)
        .map((view) => (
          <button
            key={view}
            type="button"
            class="quiet"
            aria-pressed={!projector.blank && pictureNow(workshop).view === view}
            onClick={() => conductor.send({ kind: 'ShowOnProjector', data: { view } })}
          >
            {t(view)}
          </button>
        ))}
    </fieldset>
  );
}
