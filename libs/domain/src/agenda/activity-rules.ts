import { accept, alreadySo, refuse } from '../kernel/decision.ts';
import { key, optional, text } from '../kernel/shape.ts';
import { unsettledRounds } from '../rounds/index.ts';
import { rule } from '../rule.ts';
import { activityOf } from './state.ts';

const activity = { activityId: key };

export const activityRules = {
  /** Opens an activity and closes the one before it, when nothing in that is left open. */
  OpenActivity: rule(
    {
      who: ['lead'],
      during: ['live'],
      data: activity,
    },
    ({ activityId }, workshop) => {
      const { activities, activeActivity } = workshop.agenda;
      const wanted = activityOf(workshop.agenda, activityId);
      if (!wanted) return refuse('not-found');
      if (activeActivity === activityId) return alreadySo;
      if (unsettledRounds(workshop).length > 0) return refuse('round-still-open');
      const open = activities.find(({ id }) => id === activeActivity);
      const opened = { activityId, kind: wanted.kind };
      return open
        ? accept(
            { type: 'ActivityClosed', data: { activityId: open.id } },
            { type: 'ActivityOpened', data: { ...opened, follows: open.id } },
          )
        : accept({ type: 'ActivityOpened', data: opened });
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
      if (unsettledRounds(workshop).length > 0) return refuse('round-still-open');
      return accept({ type: 'ActivityClosed', data: { activityId } });
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
  ReopenActivity: rule(
    {
      who: ['lead'],
      during: ['live'],
      data: { activityId: key, reason: optional(text(0, 200)) },
    },
    (data, workshop) => {
      const wanted = activityOf(workshop.agenda, data.activityId);
      if (!wanted) return refuse('not-found');
      if (wanted.status === 'open') return alreadySo;
      if (workshop.agenda.activeActivity !== undefined) return refuse('activity-open');
      return wanted.status === 'closed' ? accept({ type: 'ActivityReopened', data }) : refuse('not-in-phase');
    },
  ),
};
