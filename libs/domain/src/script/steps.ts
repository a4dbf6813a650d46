import { type StepId, stepIds } from '../ids.ts';
import { stepOrder } from '../steps/index.ts';
import type { ActivityView } from '../views.ts';
import type { Workshop } from '../workshop.ts';
import type { BeatOf } from './beats.ts';
import { type Cue, type CuesOf, pictureOf, showing, titled } from './cue.ts';

/** The steps the room is least sure of (not measured: the first ones), one by one, and the lines for Monday. */
export const stepsCues: CuesOf<BeatOf<'steps'>> = (workshop, activity) => {
  const open = stepOrder(workshop) === stepIds ? 'inOrder' : 'open';
  return [
    titled(open, activity),
    showing(open, 'steps'),
    ...stepsWalked(workshop, activity).map((stepId) => step(stepId, workshop)),
    showing('close', 'lines'),
  ];
};

/** Which steps this activity walks, lowest confidence first. */
export const stepsWalked = (workshop: Workshop, { count }: Pick<ActivityView, 'count'>): readonly StepId[] =>
  stepOrder(workshop).slice(0, count ?? 7);

function step(stepId: StepId, { steps, agenda }: Workshop): Cue<'step'> {
  const minutes = agenda.pack.exerciseMinutes?.[stepId];
  const done = steps.open === stepId || steps.completed.includes(stepId);
  return {
    beat: 'step',
    picture: pictureOf('step', stepId),
    commands: () => [{ kind: 'OpenStep', data: { stepId } }],
    done,
    ...(minutes === undefined || done ? {} : { seconds: minutes * 60 }),
  };
}
