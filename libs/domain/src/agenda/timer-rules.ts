import { accept, alreadySo, refuse } from '../kernel/decision.ts';
import { msOf } from '../kernel/recorded.ts';
import { flag, key, optional, whole } from '../kernel/shape.ts';
import { timeIsUp } from '../plays/index.ts';
import { closing, roundsOf } from '../rounds/index.ts';
import { rule } from '../rule.ts';
import type { Workshop, WorkshopEvent } from '../workshop.ts';

const secondsPerHour = 3_600;

/** Four hours; nothing in a workshop is timed for longer. */
export const longestSeconds = 4 * secondsPerHour;

export const timerRules = {
  /** Starts the one clock of the open activity, in place of an earlier one. With `autoClose` it closes open rounds when it elapses. */
  StartTimer: rule(
    {
      who: ['trainer'],
      during: ['live'],
      data: { timerId: optional(key), seconds: whole(5, longestSeconds), autoClose: optional(flag) },
    },
    ({ timerId, seconds, autoClose }, { agenda, position }, _actor, { at }) => {
      if (agenda.activeActivity === undefined) return refuse('not-in-phase');
      if (timerId !== undefined && timerId === agenda.timer?.timerId) return alreadySo;
      const endsAt = msOf(at) + seconds * 1_000;
      const started = { timerId: timerId ?? `t${position + 1}`, endsAt, seconds };
      return accept({ type: 'TimerStarted', data: autoClose ? { ...started, autoClose: true } : started });
    },
  ),
  /** Gives more time, or less; a clock that has run out starts again from now. */
  ExtendTimer: rule(
    {
      who: ['trainer'],
      during: ['live', 'paused'],
      data: { timerId: optional(key), deltaSec: whole(-secondsPerHour, secondsPerHour) },
    },
    ({ timerId, deltaSec }, workshop, _actor, { at }) => {
      const timer = runningTimer(workshop, timerId);
      if (!timer) return refuse('no-timer');
      if (timer.elapsed && deltaSec <= 0) return alreadySo;
      const left = Math.max(0, timer.remainingMs ?? timer.endsAt - msOf(at));
      const endsAt = msOf(at) + Math.max(0, left + deltaSec * 1_000);
      return accept({ type: 'TimerExtended', data: { timerId: timer.timerId, endsAt } });
    },
  ),
  StopTimer: rule(
    {
      who: ['trainer'],
      during: ['live', 'paused'],
      data: { timerId: optional(key) },
    },
    ({ timerId }, workshop) => {
      const timer = runningTimer(workshop, timerId);
      return timer ? accept({ type: 'TimerStopped', data: { timerId: timer.timerId } }) : refuse('no-timer');
    },
  ),
  /** The clock ran out; every node may say so, one is recorded. Whoever plays has played. */
  ElapseTimer: rule(
    {
      who: ['system'],
      during: ['live'],
      data: { timerId: key },
    },
    ({ timerId }, workshop, _actor, { at }) => {
      const timer = runningTimer(workshop, timerId);
      if (!timer || timer.elapsed || msOf(at) < timer.endsAt) return alreadySo;
      const open = timer.autoClose ? roundsOf(workshop).filter(({ status }) => status === 'open') : [];
      return accept<WorkshopEvent>(
        { type: 'TimerElapsed', data: { timerId } },
        ...open.map((round) => closing(workshop, round)),
        ...timeIsUp(workshop),
      );
    },
  ),
};

/** The clock, if it is the one that is meant. */
function runningTimer({ agenda: { timer } }: Workshop, timerId: string | undefined) {
  return timerId === undefined || timerId === timer?.timerId ? timer : undefined;
}
