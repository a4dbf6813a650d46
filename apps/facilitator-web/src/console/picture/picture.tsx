import { consoleTexts } from '@rolwissel/texts';
import { useCallback } from 'preact/hooks';
import { Projection } from '../../projector/views/index.ts';
import { useNow } from '../../seat/use-now.ts';
import { useProjector } from '../../windows/use-projector.ts';
import type { Desk } from '../desk.ts';
import { pictureNowName } from '../next/move-name.ts';

/** What the room sees now: the same view, from the same window, only smaller. */
export function PictureOfTheRoom({ desk }: Readonly<{ desk: Desk }>) {
  const { stage, wholePack, language } = desk;
  const t = consoleTexts.in(language).picture;
  const onBeamer = useProjector(desk.workshopId) ?? language;
  const room = stage?.seat;
  const projector = stage?.workshop.agenda.projector;
  const clock = useCallback(() => room?.now() ?? Date.now(), [room]);
  const now = useNow(clock, stage?.workshop.agenda.timer ? 500 : 0);
  return (
    <figure class="picture">
      <figcaption class="visually-hidden">
        <output>
          {t('roomSees')}: {projector?.blank ? t('blank') : pictureNowName(desk)}
        </output>
      </figcaption>
      <div class="picture-frame">
        {stage && (
          <Projection workshop={stage.workshop} pack={wholePack} language={onBeamer} door={stage.seat.door} now={now} />
        )}
        {projector?.blank && <p class="picture-blank">{t('blank')}</p>}
      </div>
    </figure>
  );
}
