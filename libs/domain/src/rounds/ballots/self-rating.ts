import type { RoundView } from '../../views.ts';
import type { BallotKind } from './ballot-kind.ts';

/** When people rate themselves: at the start of the workshop, and at its end. */
export const moments = ['before', 'after'] as const;
export type Moment = (typeof moments)[number];

/** From 1, not at all, to 5, entirely. */
export type Rating = 1 | 2 | 3 | 4 | 5;

/** Which moment a round of such a kind is about. */
export const momentOf = ({ subject }: Pick<RoundView, 'subject'>): Moment =>
  moments.find((known) => known === subject) ?? 'before';

/** A kind of ballot whose rounds are about a moment: by default that of the open activity. */
export const aboutMoment: Pick<BallotKind<never, never>, 'defaultSubject' | 'notReady'> = {
  defaultSubject: ({ agenda }) => agenda.activities.find(({ id }) => id === agenda.activeActivity)?.moment ?? 'before',
  notReady: (subject) => (moments.some((moment) => moment === subject) ? undefined : 'subject-not-ready'),
};
