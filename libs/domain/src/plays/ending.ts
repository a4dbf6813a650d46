import type { PlayView } from '../views.ts';
import type { Workshop, WorkshopEvent } from '../workshop.ts';
import type { PlaysEvents } from './events.ts';
import { runningPlays } from './state.ts';

/** These plays are over; with the last of them the clock stops. */
export function ending(
  workshop: Workshop,
  plays: readonly PlayView[],
  by: PlaysEvents['PlayEnded']['by'],
): readonly WorkshopEvent[] {
  if (plays.length === 0) return [];
  const { timer } = workshop.agenda;
  const isLast = plays.length === runningPlays(workshop).length;
  const ended: WorkshopEvent = { type: 'PlayEnded', data: { playIds: plays.map(({ id }) => id), by } };
  return isLast && timer && by !== 'time'
    ? [{ type: 'TimerStopped', data: { timerId: timer.timerId } }, ended]
    : [ended];
}

/** The time is up, for all that play. */
export const timeIsUp = (workshop: Workshop): readonly WorkshopEvent[] =>
  ending(workshop, runningPlays(workshop), 'time');
