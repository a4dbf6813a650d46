import { consoleTexts, languageOf } from '@rolwissel/texts';
import { useNow } from '@rolwissel/ui/page';
import { useCallback } from 'preact/hooks';
import { useLastWorkshop } from '../../last-time/use-last-workshop.ts';
import { Projection } from '../../projector/views/index.ts';
import { useProjectorWindow } from '../../projector-window/use-projector-window.ts';
import type { PanelProps } from '../console-context.ts';
import { pictureNowName } from '../next/move-name.ts';

/** What the room sees now: the same view, from the same window, only smaller. */
export function PictureOfTheRoom({ context }: PanelProps) {
  const { stage, wholePack, language } = context;
  const t = consoleTexts.in(language).picture;
  const room = stage?.seat;
  const { projector, projectorLanguage } = stage?.workshop.agenda ?? {};
  const onBeamer = useProjectorWindow(context.workshopId) ?? languageOf(projectorLanguage) ?? language;
  const last = useLastWorkshop(context.workshopId, 'projector', stage?.workshop.agenda.follows);
  const clock = useCallback(() => room?.now() ?? Date.now(), [room]);
  const now = useNow(clock, stage?.workshop.agenda.timer ? 500 : 0);
  return (
    <figure class="picture">
      <figcaption class="visually-hidden">
        <output>
          {t('roomSees')}: {projector?.blank ? t('blank') : pictureNowName(context)}
        </output>
      </figcaption>
      <div class="picture-frame">
        {stage && (
          <Projection
            workshop={stage.workshop}
            pack={wholePack}
            language={onBeamer}
            joinLink={stage.seat.door}
            last={last}
            now={now}
          />
        )}
        {projector?.blank && <p class="picture-blank">{t('blank')}</p>}
      </div>
    </figure>
  );
}
