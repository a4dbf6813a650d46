import { msOf } from '../kernel/recorded.ts';
import type { SliceFolds } from '../rule.ts';
import type { Agenda } from './state.ts';

/** The one clock of the open activity. While the workshop is paused it stands still. */
export const timerFold: SliceFolds<Agenda> = {
  WorkshopPaused: (agenda, _data, { at }) => stopClock(agenda, at),
  WorkshopForked: (agenda, { since }) => stopClock(agenda, since),
  WorkshopResumed({ timer }, _data, { at }) {
    if (timer?.remainingMs === undefined) return;
    timer.endsAt = msOf(at) + timer.remainingMs;
    delete timer.remainingMs;
  },
  WorkshopFinished: noTimer,
  ActivityOpened(agenda, { timeboxSec: seconds }, { at, position }) {
    delete agenda.timer;
    if (seconds === undefined) return;
    const endsAt = msOf(at) + seconds * 1_000;
    agenda.timer = { timerId: `t${position}`, endsAt, seconds, autoClose: false, elapsed: false };
  },
  ActivityReopened: noTimer,
  ActivityClosed: noTimerInBetween,
  ActivityReplanned: noTimerInBetween,
  TimerStarted(agenda, { timerId, endsAt, seconds, autoClose }) {
    agenda.timer = { timerId, endsAt, seconds, autoClose: autoClose ?? false, elapsed: false };
  },
  TimerExtended({ timer }, { endsAt }, { at }) {
    if (!timer) return;
    timer.endsAt = endsAt;
    timer.elapsed = false;
    if (timer.remainingMs !== undefined) timer.remainingMs = Math.max(0, endsAt - msOf(at));
  },
  TimerStopped: noTimer,
  TimerElapsed({ timer }) {
    if (timer) timer.elapsed = true;
  },
  TimerRestored(agenda, { timer }, { at }) {
    delete agenda.timer;
    if (!timer) return;
    const over = timer.remainingMs === undefined && timer.endsAt <= msOf(at);
    agenda.timer = { ...timer, elapsed: timer.elapsed || over };
  },
};

function stopClock({ timer }: Agenda, at: string): void {
  if (timer && !timer.elapsed) timer.remainingMs ??= Math.max(0, timer.endsAt - msOf(at));
}

function noTimer(agenda: Agenda): void {
  delete agenda.timer;
}

/** Between two activities nothing is timed. */
function noTimerInBetween(agenda: Agenda): void {
  if (agenda.activeActivity === undefined) delete agenda.timer;
}
