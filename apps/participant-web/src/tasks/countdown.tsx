import { TimerIcon } from '@rolwissel/ui';
import { useEffect, useState } from 'preact/hooks';
import { taskWords } from './words.ts';

interface Props {
  /** Server time in milliseconds since 1970. */
  readonly endsAt: number;
  /** Set while the clock stands still. */
  readonly remainingMs?: number | undefined;
  readonly now: () => number;
}

const tickMs = 250;

/** How long there is left, by the server's clock. It tells nobody twice: a screen reader reads it when it is asked to. */
export function Countdown({ endsAt, remainingMs, now }: Props) {
  const [, tick] = useState(0);
  const isRunning = remainingMs === undefined;
  useEffect(() => {
    if (!isRunning) return undefined;
    const timer = setInterval(() => tick(Date.now()), tickMs);
    return () => clearInterval(timer);
  }, [isRunning]);
  const t = taskWords.value;
  const seconds = Math.max(0, Math.ceil((remainingMs ?? endsAt - now()) / 1_000));
  const time = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  return (
    <span class={seconds <= 10 ? 'countdown soon' : 'countdown'} role="timer">
      <TimerIcon size="1.25em" />
      <span class="visually-hidden">{seconds === 0 ? t('timeUp') : t('timeLeft', { time })}</span>
      <b aria-hidden="true">{time}</b>
    </span>
  );
}
