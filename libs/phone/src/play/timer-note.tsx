import { useSignal } from '@preact/signals';
import { playLimits } from '@rolwissel/domain';
import { phoneTexts } from '@rolwissel/texts';
import { useEffect } from 'preact/hooks';
import type { PhoneContext } from '../task/phone-context.ts';

interface TimerNoteProps {
  readonly context: PhoneContext;
  /** What it means for whoever only watches: nothing but that. */
  readonly isWatching?: boolean;
}

/** Two minutes before the time is up everybody is told, once; how long there is left stands in the bar. */
export function TimerNote({ context, isWatching = false }: TimerNoteProps) {
  const { timer } = context.workshop.agenda;
  const isSoon = useSignal(false);
  const leftMs = timer && !timer.elapsed ? (timer.remainingMs ?? timer.endsAt - context.now()) : undefined;
  const untilMs = leftMs === undefined ? undefined : leftMs - playLimits.warningSeconds * 1_000;
  useEffect(() => {
    isSoon.value = untilMs !== undefined && untilMs <= 0;
    if (untilMs === undefined || untilMs <= 0 || timer?.remainingMs !== undefined) return undefined;
    const waiting = setTimeout(() => {
      isSoon.value = true;
    }, untilMs);
    return () => clearTimeout(waiting);
  }, [timer?.endsAt, timer?.remainingMs, timer?.elapsed]);
  return (
    <output class="soon-over">
      {isSoon.value && phoneTexts.in(context.language).play(isWatching ? 'soon' : 'soonOver')}
    </output>
  );
}
