import type { TimerView } from '@rolwissel/domain';
import { type LanguageTag, projectorTexts } from '@rolwissel/texts';
import { TimerIcon } from '@rolwissel/ui';
import { minutesAndSeconds } from './words.ts';

type CountdownProps = Readonly<{ timer: TimerView; now: number; language: LanguageTag }>;

/** How long is left, small: at the foot of every view while a clock runs. */
export function Countdown({ timer, now, language }: CountdownProps) {
  return (
    <span class="clock" role="timer">
      <TimerIcon size="1.1em" />
      {timer.elapsed ? projectorTexts.in(language).timer('up') : minutesAndSeconds(leftMs(timer, now))}
    </span>
  );
}

/** Milliseconds left; while the workshop is paused they do not pass. */
export const leftMs = ({ remainingMs, endsAt }: CountdownProps['timer'], now: number): number =>
  remainingMs ?? Math.max(0, endsAt - now);
