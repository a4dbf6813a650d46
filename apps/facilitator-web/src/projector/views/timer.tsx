import { openActivity } from '@rolwissel/domain';
import { Fit } from '@rolwissel/ui';
import { leftMs } from './countdown.tsx';
import { OnStage } from './on-stage.tsx';
import type { ViewProps } from './view.ts';
import { minutesAndSeconds } from './words.ts';

/** The clock, as large as the stage. */
export function TimerView(props: ViewProps) {
  const { workshop, locale, now, t } = props;
  const { timer } = workshop.agenda;
  return (
    <OnStage {...props} heading={openActivity(workshop)?.title?.[locale]} withoutClock>
      {timer && !timer.elapsed ? (
        <p class="large-clock" role="timer">
          {minutesAndSeconds(leftMs(timer, now))}
        </p>
      ) : (
        <Fit text={t(timer ? 'timeUp' : 'noTimer')} />
      )}
    </OnStage>
  );
}
