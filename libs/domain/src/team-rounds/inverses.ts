import { viewOf } from '../agenda/index.ts';
import type { Inverses } from '../rule.ts';
import type { TeamRoundsEvents } from './events.ts';

export const teamRoundsInverses: Inverses<TeamRoundsEvents> = {
  TeamRoundsClosed: ({ activityId }, before) => [
    { type: 'TeamRoundsReopened', data: { activityId } },
    ...viewOf(before),
  ],
};
