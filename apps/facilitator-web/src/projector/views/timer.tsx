import { activityName } from '@rolwissel/content';
import { openActivity } from '@rolwissel/domain';
import { projectorTexts } from '@rolwissel/texts';
import { Fit } from '@rolwissel/ui';
import { leftMs } from './countdown.tsx';
import { OnStage } from './on-stage.tsx';
import type { ViewProps } from './view.ts';
import { minutesAndSeconds } from './words.ts';

/** The clock, as large as the stage. */
export function TimerView(props: ViewProps) {
  const { workshop, language, now } = props;
  const { timer } = workshop.agenda;
  const activity = openActivity(workshop);
  return (
    <OnStage {...props} heading={activity && activityName(activity, language)} withoutClock>
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
