import { makeId } from '@rolwissel/client';
import type { TimerView } from '@rolwissel/domain';
import { commonTexts, consoleTexts } from '@rolwissel/texts';
import { useNow } from '@rolwissel/ui/page';
import { useCallback } from 'preact/hooks';
import { leftMs, minutesAndSeconds } from '../../projector/views/index.ts';
import type { MovingContext, MovingProps } from '../console-context.ts';

const minutes = [1, 2, 3, 5] as const;

/** The one clock of the open activity. */
export function TimerCard({ context }: MovingProps) {
  const { workshop, conductor, language } = context;
  const t = consoleTexts.in(language).timer;
  const { timer, activeActivity, status } = workshop.agenda;
  if (activeActivity === undefined || status === 'finished' || (status === 'paused' && !timer)) return null;
  if (timer) return <RunningClock context={context} timer={timer} />;
  return (
    <section class="card timer" aria-label={t('clock')}>
      <h2>
        {t('clock')} <kbd>T</kbd>
      </h2>
      <div class="acts">
        {minutes.map((n) => (
          <button
            key={n}
            type="button"
            aria-label={t('start', { n })}
            onClick={() => conductor.send({ kind: 'StartTimer', data: { timerId: makeId(), seconds: n * 60 } })}
          >
            {commonTexts.in(language).words('minutes', { n })}
          </button>
        ))}
      </div>
    </section>
  );
}

type RunningClockProps = Readonly<{ context: MovingContext; timer: TimerView }>;

function RunningClock({ context, timer }: RunningClockProps) {
  const { seat, conductor, language } = context;
  const t = consoleTexts.in(language).timer;
  const clock = useCallback(() => seat.now(), [seat]);
  const now = useNow(clock, 250);
  const { timerId } = timer;
  const extend = (deltaSec: number) => conductor.send({ kind: 'ExtendTimer', data: { timerId, deltaSec } });
  return (
    <section class={timer.elapsed ? 'card timer up' : 'card timer'} aria-label={t('clock')}>
      <p class="time-left" role="timer">
        {timer.elapsed ? t('up') : minutesAndSeconds(leftMs(timer, now))}
      </p>
      <div class="acts">
        <button type="button" onClick={() => extend(60)}>
          {t('more')}
        </button>
        <button type="button" onClick={() => extend(-60)}>
          {t('less')}
        </button>
        <button type="button" onClick={() => conductor.send({ kind: 'StopTimer', data: { timerId } })}>
          {t('stop')} <kbd>T</kbd>
        </button>
        <button
          type="button"
          class="quiet"
          onClick={() => conductor.send({ kind: 'ShowOnProjector', data: { view: 'timer' } })}
        >
          {t('large')}
        </button>
      </div>
    </section>
  );
}
