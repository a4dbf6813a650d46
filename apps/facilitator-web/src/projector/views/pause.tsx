import { workshopTitle } from '@rolwissel/content';
import { type LanguageTag, projectorTexts } from '@rolwissel/texts';
import { Fit } from '@rolwissel/ui';
import { OnStage } from './on-stage.tsx';
import type { ViewProps } from './view.ts';
import { hoursAndMinutes } from './words.ts';

/** A break, and until when if the trainer said so: whoever comes back from the coffee sees whether there is time for more. */
export function PauseView(props: ViewProps) {
  const { agenda } = props.workshop;
  return (
    <OnStage {...props} heading={workshopTitle(agenda, props.language)} withoutClock>
      <Fit text={pauseIn(props.language, agenda.pausedUntil)} />
    </OnStage>
  );
}

function pauseIn(language: LanguageTag, until: number | undefined): string {
  const t = projectorTexts.in(language).pause;
  return until === undefined ? t('pause') : t('until', { time: hoursAndMinutes(until, language) });
}
