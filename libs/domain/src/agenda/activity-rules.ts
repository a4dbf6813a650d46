import { accept, alreadySo, refuse } from '../kernel/decision.ts';
import { because } from '../kernel/personal.ts';
import { key, optional, text, whole } from '../kernel/shape.ts';
import { resolutions } from '../objections/index.ts';
import { rule } from '../rule.ts';
import type { Workshop, WorkshopEvent } from '../workshop.ts';
import { activityOf } from './state.ts';
import { whatIsStillOpen } from './still-open.ts';
import { longestSeconds } from './timer-rules.ts';

const activity = { activityId: key };

export const activityRules = {
  /** Opens an activity and closes the one before it, when nothing in that is left open; what was proposed as solved is so. */
  OpenActivity: rule(
    {
      who: ['lead'],
      during: ['live'],
      data: { ...activity, timeboxSec: optional(whole(5, longestSeconds)) },
    },
    ({ activityId, ...timebox }, workshop) => {
      const { activeActivity: open } = workshop.agenda;
      const wanted = activityOf(workshop.agenda, activityId);
      if (!wanted) return refuse('not-found');
      if (open === activityId) return alreadySo;
      const stillOpen = whatIsStillOpen(workshop);
      if (stillOpen) return refuse(stillOpen);
      const opened = { activityId, kind: wanted.kind, ...timebox };
      return open === undefined
        ? accept({ type: 'ActivityOpened', data: opened })
        : accept<WorkshopEvent>(...left(open, activityId, workshop), {
            type: 'ActivityOpened',
            data: { ...opened, follows: open },
          });
    },
  ),
  CloseActivity: rule(
    {
      who: ['lead'],
      during: ['live'],
      data: activity,
    },
    ({ activityId }, workshop) => {
      const wanted = activityOf(workshop.agenda, activityId);
      if (!wanted) return refuse('not-found');
      if (wanted.status === 'closed') return alreadySo;
      if (wanted.status !== 'open') return refuse('not-in-phase');
      const stillOpen = whatIsStillOpen(workshop);
      if (stillOpen) return refuse(stillOpen);
      return accept<WorkshopEvent>(
        { type: 'ActivityClosed', data: { activityId } },
        ...resolutions(workshop, activityId),
      );
    },
  ),
  SkipActivity: rule(
    {
      who: ['lead'],
      during: ['lobby', 'live', 'paused'],
      data: activity,
    },
    ({ activityId }, workshop) => {
      const wanted = activityOf(workshop.agenda, activityId);
      if (!wanted) return refuse('not-found');
      if (wanted.status === 'skipped') return alreadySo;
      return wanted.status === 'planned'
        ? accept({ type: 'ActivitySkipped', data: { activityId } })
        : refuse('not-in-phase');
    },
  ),
  /** Opens one again that was closed. What is open meanwhile is left as it stands. */
  ReopenActivity: rule(
    {
      who: ['lead'],
      during: ['live'],
      data: { activityId: key, reason: optional(text(0, 200)) },
    },
    ({ activityId, reason }, workshop, actor) => {
      const wanted = activityOf(workshop.agenda, activityId);
      if (!wanted) return refuse('not-found');
      if (wanted.status === 'open') return alreadySo;
      if (wanted.status !== 'closed') return refuse('not-in-phase');
      const reopened = { activityId, ...because(reason, actor) };
      const { activeActivity: open } = workshop.agenda;
      if (open === undefined) return accept({ type: 'ActivityReopened', data: reopened });
      const stillOpen = whatIsStillOpen(workshop);
      if (stillOpen) return refuse(stillOpen);
      return accept<WorkshopEvent>(...left(open, activityId, workshop), {
        type: 'ActivityReopened',
        data: { ...reopened, follows: open },
      });
    },
  ),
};

/** What is open is closed for another one. For an earlier one it is only left: the script comes back to it. */
function left(open: string, forId: string, workshop: Workshop): readonly WorkshopEvent[] {
  const { activities, projector } = workshop.agenda;
  const place = (wanted: string) => activities.findIndex(({ id }) => id === wanted);
  const { view, focusId } = projector;
  const leftAt = focusId === undefined ? { view } : { view, focusId };
  const isForEarlier = place(forId) < place(open);
  return [
    { type: 'ActivityClosed', data: { activityId: open, ...(isForEarlier ? { leftAt } : {}) } },
    ...resolutions(workshop, open),
  ];
}
