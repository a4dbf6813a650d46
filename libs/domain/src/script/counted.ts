import { allObjectives, isForTheRoom } from '../objectives/index.ts';
import type { ActivityView } from '../views.ts';
import type { Workshop } from '../workshop.ts';
import { mostObjectives } from './objectives.ts';
import { stepsWalked } from './steps.ts';

/** What an activity takes one by one: how many it plans, and how many had their turn or have it now. */
type InTurn = Readonly<{ planned: number; begun: number }>;

/** Steps and objectives are counted; of other kinds there is one of everything. */
export function countedIn(workshop: Workshop, activity: ActivityView): InTurn | undefined {
  if (activity.kind === 'steps') return stepsIn(workshop, activity);
  if (activity.kind !== 'objectives') return undefined;
  const begun = allObjectives(workshop).filter(isForTheRoom).length;
  return { planned: mostObjectives(workshop, activity), begun };
}

function stepsIn(workshop: Workshop, activity: ActivityView): InTurn {
  const { open, completed } = workshop.steps;
  const walked = stepsWalked(workshop, activity);
  return {
    planned: walked.length,
    begun: walked.findLastIndex((step) => step === open || completed.includes(step)) + 1,
  };
}
