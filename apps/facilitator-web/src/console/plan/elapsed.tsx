import { aheadMs, behindMs, msOf } from '@rolwissel/domain';
import { consoleTexts } from '@rolwissel/texts';
import { useNow } from '@rolwissel/ui/page';
import { useCallback } from 'preact/hooks';
import { hoursAndMinutes, minutesAndSeconds } from '../../projector/views/index.ts';
import type { PanelProps } from '../console-context.ts';
import { tooLateMinutes, wholeMinutes } from './minutes.ts';

/** How long the workshop runs, how far it is ahead of its plan or behind, and when it ends if the rest goes as planned. */
export function Elapsed({ context }: PanelProps) {
  const { workshop, seat, language } = context;
  const t = consoleTexts.in(language).plan;
  const clock = useCallback(() => seat.now(), [seat]);
  const time = useNow(clock, 1_000);
  const { startedAt, waitsSince } = workshop.agenda;
  const now = waitsSince === undefined ? time : msOf(waitsSince); // then no time passes
  const behind = wholeMinutes(behindMs(workshop, now));
  return (
    <p class="elapsed">
      <span role="timer">{startedAt === undefined ? '' : minutesAndSeconds(now - msOf(startedAt))}</span>{' '}
      <span class={behind >= tooLateMinutes ? 'late' : 'soft'}>
        {behind === 0 && t('onTime')}
        {behind > 0 && t('behind', { n: behind })}
        {behind < 0 && t('ahead', { n: -behind })}
      </span>
      <span class="soft planned-end">
        {t('end', { time: hoursAndMinutes(time + aheadMs(workshop, now), language) })}
      </span>
    </p>
  );
}
