import { workshopTitle } from '@rolwissel/content';
import type { Workshop } from '@rolwissel/domain';
import { type LanguageTag, languages, projectorTexts } from '@rolwissel/texts';
import { Fit } from '@rolwissel/ui';
import { OnStage } from './on-stage.tsx';
import type { ViewProps } from './view.ts';
import { hoursAndMinutes } from './words.ts';

/** A break, and until when if the trainer said so: whoever comes back from the coffee sees whether there is time for more. */
export function PauseView(props: ViewProps) {
  const { agenda } = props.workshop;
  return (
    <OnStage
      {...props}
      heading={workshopTitle(agenda, props.language)}
      note={continuedFrom(props.workshop, props.language)}
      withoutClock
    >
      <Fit text={pauseIn(props.language, agenda.pausedUntil)} />
    </OnStage>
  );
}

/** Where it left which moment of another workshop, if it did. */
export function continuedFrom({ agenda }: Workshop, language: LanguageTag): string | undefined {
  const fork = agenda.lineage?.at(-1);
  if (!fork) return undefined;
  const moment = new Intl.DateTimeFormat(languages[language].dates, { dateStyle: 'long', timeStyle: 'short' });
  return projectorTexts.in(language).pause('continued', { time: moment.format(new Date(fork.since)) });
}

function pauseIn(language: LanguageTag, until: number | undefined): string {
  const t = projectorTexts.in(language).pause;
  return until === undefined ? t('pause') : t('until', { time: hoursAndMinutes(until, language) });
}
