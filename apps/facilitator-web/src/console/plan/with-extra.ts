import type { Extra } from '@rolwissel/content/plans';
import type { ActivityView, PlannedActivity } from '@rolwissel/domain';

/** Behind which activity it comes: where it belongs, but never before what was begun, nor at the very front. */
export function placeOf({ after }: Extra, activities: readonly ActivityView[]): ActivityView | undefined {
  const begun = activities.findLastIndex(({ status }) => status !== 'planned');
  const wanted = after.map((id) => activities.findIndex((known) => known.id === id)).find((index) => index >= 0);
  return activities[Math.max(begun, wanted ?? 0, 0)];
}

/** The plan with this in it, at its place. */
export function withExtra(extra: Extra, activities: readonly ActivityView[]): readonly PlannedActivity[] {
  const place = placeOf(extra, activities);
  const { after: _where, ...activity } = extra;
  return activities.flatMap((known) => (known === place ? [known, activity] : [known]));
}
