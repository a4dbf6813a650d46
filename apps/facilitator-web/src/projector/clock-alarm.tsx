import { type Signal, useSignal } from '@preact/signals';
import type { TimerView } from '@rolwissel/domain';
import { type SeatView, useNow } from '@rolwissel/ui/page';
import { useCallback, useEffect, useRef } from 'preact/hooks';
import { strike } from './gong.ts';
import { leftMs } from './views/index.ts';

/** So long before the end the room is warned, by a clock that runs longer than that and a minute. */
export const warningMs = 120_000;
const shortestWarnedMs = warningMs + 60_000;

/** Where a clock stands, as far as anybody has to hear of it. */
export type ClockMoment = 'running' | 'warned' | 'up';

/** By its time, not by its fact: the window flashes although the server is out of reach. */
export function momentOf(timer: TimerView, now: number): ClockMoment {
  const left = timer.elapsed ? 0 : leftMs(timer, now);
  if (left <= 0) return 'up';
  return left <= warningMs && timer.seconds * 1_000 > shortestWarnedMs ? 'warned' : 'running';
}

/** Flashes at the edge and strikes the gong: once when two minutes are left, twice when the time is up. */
export function ClockAlarm({ view, gong }: Readonly<{ view: SeatView; gong: Signal<boolean> }>) {
  const { seat, workshop } = view;
  const { timer, status } = workshop.agenda;
  const clock = useCallback(() => seat.now(), [seat]);
  const now = useNow(clock, timer && status !== 'paused' ? 250 : 0);
  const moment = timer && momentOf(timer, now);
  const before = useRef<{ readonly timerId?: string; readonly moment?: ClockMoment }>({});
  const flashes = useSignal(0);
  useEffect(() => {
    const { timerId, moment: was } = before.current;
    before.current = timer && moment ? { timerId: timer.timerId, moment } : {};
    const isNews = timerId === timer?.timerId && was !== undefined && was !== moment;
    if (!isNews || moment === undefined || moment === 'running') return;
    flashes.value += 1;
    if (gong.peek()) strike(moment === 'up' ? 2 : 1);
  }, [timer?.timerId, moment]);
  return flashes.value > 0 ? <div key={flashes.value} class="flash" aria-hidden="true" /> : null;
}
