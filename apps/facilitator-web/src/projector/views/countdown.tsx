import type { Workshop } from '@rolwissel/domain';
import { TimerIcon } from '@rolwissel/ui';
import type { ViewTexts } from './texts.ts';
import { minutesAndSeconds } from './words.ts';

type CountdownProps = Readonly<{ timer: NonNullable<Workshop['agenda']['timer']>; now: number; t: ViewTexts }>;

/** How long is left, small: at the foot of every view while a clock runs. */
export function Countdown({ timer, now, t }: CountdownProps) {
  return (
    <span class="clock" role="timer">
      <TimerIcon size="1.1em" />
      {timer.elapsed ? t('timeUp') : minutesAndSeconds(leftMs(timer, now))}
    </span>
  );
}

/** Milliseconds left; while the workshop is paused they do not pass. */
export const leftMs = ({ remainingMs, endsAt }: CountdownProps['timer'], now: number): number =>
  remainingMs ?? Math.max(0, endsAt - now);
