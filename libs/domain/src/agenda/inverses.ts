import type { Inverses } from '../rule.ts';
import type { Workshop, WorkshopEvent } from '../workshop.ts';
import type { AgendaEvents } from './events.ts';

/** How each act of conducting is taken back. */
export const agendaInverses: Inverses<AgendaEvents> = {
  LobbyLocked: () => [{ type: 'LobbyUnlocked', data: {} }],
  LobbyUnlocked: () => [{ type: 'LobbyLocked', data: {} }],
  WorkshopPaused: () => [{ type: 'WorkshopResumed', data: {} }],
  WorkshopResumed: () => [{ type: 'WorkshopPaused', data: {} }],
  ActivityOpened: ({ activityId, follows }, before) => [
    { type: 'ActivityReplanned', data: { activityId } },
    ...(follows === undefined ? [] : [{ type: 'ActivityReopened', data: { activityId: follows } } as const]),
    viewOf(before),
  ],
  ActivityClosed: ({ activityId }, before) => [{ type: 'ActivityReopened', data: { activityId } }, viewOf(before)],
  ActivityReopened: ({ activityId }, before) => [{ type: 'ActivityClosed', data: { activityId } }, viewOf(before)],
  ActivitySkipped: ({ activityId }) => [{ type: 'ActivityReplanned', data: { activityId } }],
  TimerStarted: ({ timerId }) => [{ type: 'TimerStopped', data: { timerId } }],
  TimerExtended: ({ timerId }, { agenda: { timer } }) =>
    timer ? [{ type: 'TimerExtended', data: { timerId, endsAt: timer.endsAt } }] : [],
  TimerStopped: (_data, { agenda: { timer } }) =>
    timer
      ? [{ type: 'TimerStarted', data: { timerId: timer.timerId, endsAt: timer.endsAt, seconds: timer.seconds } }]
      : [],
  ProjectorViewChanged: (_data, before) => [viewOf(before)],
};

/** Shows again what the room saw. */
function viewOf({ agenda: { projector } }: Workshop): WorkshopEvent {
  if (projector.blank) return { type: 'ProjectorViewChanged', data: { view: 'blank' } };
  const { view, focusId } = projector;
  return { type: 'ProjectorViewChanged', data: focusId === undefined ? { view } : { view, focusId } };
}
