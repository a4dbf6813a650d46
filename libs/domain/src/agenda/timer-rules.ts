import { accept, alreadySo, refuse } from '../kernel/decision.ts';
import { msOf } from '../kernel/recorded.ts';
import { flag, key, optional, whole } from '../kernel/shape.ts';
import { closing, roundsOf } from '../rounds/index.ts';
import { rule } from '../rule.ts';
import type { WorkshopEvent } from '../workshop.ts';

const hour = 3_600;

export const timerRules = {
  /** Starts the one clock of the open activity, in place of an earlier one. With `autoClose` it closes an open round when it elapses. */
  StartTimer: rule(
    {
      who: ['trainer'],
      during: ['live'],
      data: { timerId: optional(key), seconds: whole(5, 4 * hour), autoClose: optional(flag) },
    },
    ({ timerId, seconds, autoClose }, { agenda, position }, _actor, { at }) => {
      if (agenda.activeActivity === undefined) return refuse('not-in-phase');
      const endsAt = msOf(at) + seconds * 1_000;
      const started = { timerId: timerId ?? `t${position + 1}`, endsAt, seconds };
      return accept({ type: 'TimerStarted', data: autoClose ? { ...started, autoClose: true } : started });
    },
  ),
  ExtendTimer: rule(
    {
      who: ['trainer'],
      during: ['live', 'paused'],
      data: { timerId: optional(key), deltaSec: whole(-hour, hour) },
    },
    ({ timerId, deltaSec }, { agenda: { timer } }, _actor, { at }) => {
      if (!timer || (timerId !== undefined && timerId !== timer.timerId)) return refuse('no-timer');
      const from = Math.max(timer.endsAt, msOf(at));
      const endsAt = Math.max(msOf(at), from + deltaSec * 1_000);
      return accept({ type: 'TimerExtended', data: { timerId: timer.timerId, endsAt } });
    },
  ),
  StopTimer: rule(
    {
      who: ['trainer'],
      during: ['live', 'paused'],
      data: { timerId: optional(key) },
    },
    (_data, { agenda: { timer } }) =>
      timer ? accept({ type: 'TimerStopped', data: { timerId: timer.timerId } }) : refuse('no-timer'),
  ),
  /** The clock ran out; every node may say so, one is recorded. */
  ElapseTimer: rule(
    {
      who: ['system'],
      during: ['live'],
      data: { timerId: key },
    },
    ({ timerId }, workshop, _actor, { at }) => {
      const { timer } = workshop.agenda;
      if (!timer || timer.timerId !== timerId || timer.elapsed || msOf(at) < timer.endsAt) return alreadySo;
      const open = timer.autoClose ? roundsOf(workshop).filter(({ status }) => status === 'open') : [];
      return accept<WorkshopEvent>(
        { type: 'TimerElapsed', data: { timerId } },
        ...open.map((round) => closing(workshop, round)),
      );
    },
  ),
};
