import { activityOf } from '../agenda/state.ts';
import type { ActivityView } from '../views.ts';
import type { Workshop } from '../workshop.ts';

/** The activity that is open now. */
export function openActivity({ agenda }: Workshop): ActivityView | undefined {
  return agenda.activeActivity === undefined ? undefined : activityOf(agenda, agenda.activeActivity);
}
