import { phoneTexts } from '@rolwissel/texts';
import { TimerIcon } from '@rolwissel/ui';
import { useNow } from '@rolwissel/ui/page';
import { language } from '../language/language.ts';

interface CountdownProps {
  /** Server time in milliseconds since 1970. */
  readonly endsAt: number;
  /** Set while the clock stands still. */
  readonly remainingMs?: number | undefined;
  readonly now: () => number;
}

const tickMs = 250;

/** How long there is left, by the server's clock. It tells nobody twice: a screen reader reads it when it is asked to. */
export function Countdown({ endsAt, remainingMs, now: clock }: CountdownProps) {
  const now = useNow(clock, remainingMs === undefined ? tickMs : 0);
  const t = phoneTexts.in(language.value).tasks;
  const seconds = Math.max(0, Math.ceil((remainingMs ?? endsAt - now) / 1_000));
  const time = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  return (
    <span class={seconds <= 10 ? 'countdown soon' : 'countdown'} role="timer">
      <TimerIcon size="1.25em" />
      <span class="visually-hidden">{seconds === 0 ? t('timeUp') : t('timeLeft', { time })}</span>
      <b aria-hidden="true">{time}</b>
    </span>
  );
}
