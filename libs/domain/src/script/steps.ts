import { type StepId, stepIds } from '../ids.ts';
import { stepOrder } from '../steps/index.ts';
import type { ActivityView } from '../views.ts';
import type { Workshop } from '../workshop.ts';
import type { BeatOf } from './beats.ts';
import { type Cue, type CuesOf, pictureOf, showing, titled } from './cue.ts';

/**
 * A step takes half a minute to read and to write a line for. Exercises take minutes: they are done as far as the plan has
 * time for them, that of the least sure step first.
 */
const inPassingMinutes = 0.5;

/** The steps the room is least sure of (not measured: the first ones), one by one, and the lines for Monday. */
export const stepsCues: CuesOf<BeatOf<'steps'>> = (workshop, activity) => {
  const open = stepOrder(workshop) === stepIds ? 'inOrder' : 'open';
  return [titled(open, activity), showing(open, 'steps'), ...walk(workshop, activity), showing('close', 'lines')];
};

/** Which steps this activity walks, lowest confidence first. */
export const stepsWalked = (workshop: Workshop, { count }: Pick<ActivityView, 'count'>): readonly StepId[] =>
  stepOrder(workshop).slice(0, count ?? 7);

function walk(workshop: Workshop, activity: ActivityView): readonly Cue<BeatOf<'steps'>>[] {
  const walked = stepsWalked(workshop, activity);
  const { exerciseMinutes = {} } = workshop.agenda.pack;
  let spareMinutes = activity.minutes - walked.length * inPassingMinutes;
  return walked.map((stepId) => {
    const minutes = exerciseMinutes[stepId];
    const more = (minutes ?? 0) - inPassingMinutes;
    if (minutes === undefined || more > spareMinutes) return step(stepId, workshop);
    spareMinutes -= more;
    return step(stepId, workshop, minutes);
  });
}

/** One step; with the minutes of its exercise, where there is time for it. */
function step(stepId: StepId, { steps }: Workshop, minutes?: number): Cue<'step' | 'inPassing'> {
  const done = steps.open === stepId || steps.completed.includes(stepId);
  return {
    beat: minutes === undefined ? 'inPassing' : 'step',
    picture: pictureOf('step', stepId),
    commands: () => [{ kind: 'OpenStep', data: { stepId } }],
    done,
    ...(minutes === undefined || done ? {} : { seconds: minutes * 60 }),
  };
}
