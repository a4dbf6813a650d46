import { copyOf } from '../kernel/json.ts';
import type { Inverses } from '../rule.ts';
import type { ActivityView } from '../views.ts';
import type { Workshop, WorkshopEvent } from '../workshop.ts';
import type { AgendaEvents } from './events.ts';
import { activityOf, type PlannedActivity, type Timer } from './state.ts';
import { viewOf } from './view.ts';

/** How each act of conducting is taken back. */
export const agendaInverses: Inverses<AgendaEvents> = {
  WorkshopRevised: (_data, { agenda: { title, titles, settings, activities } }) => [
    {
      type: 'WorkshopRevised',
      data: { title, ...(titles ? { titles } : {}), settings, plan: activities.map(asPlanned) },
    },
  ],
  LobbyLocked: () => [{ type: 'LobbyUnlocked', data: {} }],
  LobbyUnlocked: () => [{ type: 'LobbyLocked', data: {} }],
  WorkshopPaused: (_data, before) =>
    before.agenda.status === 'paused' ? pauseOf(before) : [{ type: 'WorkshopResumed', data: {} }],
  /** What time nobody spent before is known no more then. */
  WorkshopResumed: (_data, before) => (before.agenda.waitsSince === undefined ? pauseOf(before) : []),
  ActivityOpened: ({ activityId, follows }, before) => [
    ...putBack(activityId, before),
    ...(follows === undefined ? viewOf(before) : []),
  ],
  ActivityClosed: ({ activityId }, before) => [
    { type: 'ActivityReopened', data: { activityId } },
    ...timerOf(before),
    ...stepOf(before),
    ...viewOf(before),
  ],
  ActivityReopened: ({ activityId, follows }, before) => [
    closedAgain(activityId, before),
    ...(follows === undefined ? viewOf(before) : []),
  ],
  ActivitySkipped: ({ activityId }) => [{ type: 'ActivityReplanned', data: { activityId } }],
  TimerStarted: (_data, before) => timerOf(before),
  TimerExtended: (_data, before) => timerOf(before),
  TimerStopped: (_data, before) => timerOf(before),
  ProjectorViewChanged: (_data, before) => viewOf(before),
};

function asPlanned({
  status: _status,
  spentMs: _spent,
  openedAt: _opened,
  leftAt: _left,
  progress: _progress,
  ...entry
}: ActivityView): PlannedActivity {
  return entry;
}

/** The activity as the plan had it: not opened yet, done with, or skipped. */
function putBack(activityId: string, { agenda }: Workshop): readonly WorkshopEvent[] {
  const status = activityOf(agenda, activityId)?.status;
  if (status === 'closed') return [closedAgain(activityId, { agenda })];
  const planned: WorkshopEvent = { type: 'ActivityReplanned', data: { activityId } };
  return status === 'skipped' ? [planned, { type: 'ActivitySkipped', data: { activityId } }] : [planned];
}

/** It is closed as it was: done with, or left before that. */
function closedAgain(activityId: string, { agenda }: Pick<Workshop, 'agenda'>): WorkshopEvent {
  const { leftAt } = activityOf(agenda, activityId) ?? {};
  return { type: 'ActivityClosed', data: { activityId, ...(leftAt ? { leftAt } : {}) } };
}

function pauseOf({ agenda: { pausedUntil: until } }: Workshop): readonly WorkshopEvent[] {
  return [{ type: 'WorkshopPaused', data: until === undefined ? {} : { until } }];
}

function timerOf({ agenda: { timer } }: Workshop): readonly WorkshopEvent[] {
  return [{ type: 'TimerRestored', data: timer ? { timer: copyOf(timer) as Timer } : {} }];
}

function stepOf({ steps: { open } }: Workshop): readonly WorkshopEvent[] {
  return open === undefined ? [] : [{ type: 'StepOpened', data: { stepId: open } }];
}
