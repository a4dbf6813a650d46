import { activityName } from '@rolwissel/content';
import { briefsCounted, openActivity, playLimits } from '@rolwissel/domain';
import { projectorTexts } from '@rolwissel/texts';
import { Fit } from '@rolwissel/ui';
import { leftMs } from './countdown.tsx';
import { OnStage } from './on-stage.tsx';
import { readyNote } from './progress.tsx';
import type { ViewProps } from './view.ts';
import { minutesAndSeconds } from './words.ts';

/** The clock, as large as the stage. */
export function TimerView(props: ViewProps) {
  const { workshop, language, now } = props;
  const { timer } = workshop.agenda;
  const activity = openActivity(workshop);
  return (
    <OnStage
      {...props}
      heading={activity && activityName(activity, language)}
      note={playing(props) ?? readyNote(props)}
      withoutClock
    >
      {timer && !timer.elapsed ? (
        <p class="large-clock" role="timer">
          {minutesAndSeconds(leftMs(timer, now))}
        </p>
      ) : (
        <Fit text={projectorTexts.in(language).timer(timer ? 'up' : 'none')} />
      )}
    </OnStage>
  );
}

/** How many teams play, and that the time is nearly up. */
function playing({ workshop, language, now }: ViewProps): string | undefined {
  const t = projectorTexts.in(language).timer;
  const { running: n, ended } = briefsCounted(workshop);
  if (n + ended === 0) return undefined;
  if (n === 0) return t('allDone');
  const { timer } = workshop.agenda;
  const isSoonOver = timer && !timer.elapsed && leftMs(timer, now) <= playLimits.warningSeconds * 1_000;
  return [...(isSoonOver ? [t('soonOver')] : []), t('playing', { n, ended })].join(' · ');
}
