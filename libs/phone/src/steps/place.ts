import { type DebriefPhase, debriefPhases, lineLimits, type StepId, stepIds, type Workshop } from '@rolwissel/domain';
import type { PhoneContext } from '../task/phone-context.ts';

/** What a line is about: a step, a phase of the debrief, or the debrief as a whole. */
export interface Place {
  readonly stepId?: StepId;
  readonly phase?: DebriefPhase;
}

export interface LineDraft {
  readonly id: string;
  readonly text: string;
}

export const draftNameAt = ({ stepId, phase }: Place): string => `line ${stepId ?? phase ?? ''}`;

/** One's own lines about this. */
export const linesAt = ({ you }: Workshop, { stepId, phase }: Place) =>
  Object.values(you.steps.lines).filter((line) => line.stepId === stepId && line.phase === phase);

/** Where a line was begun and not sent before the trainer went on, and can be sent still. */
export function placesBegun({ workshop, drafts }: PhoneContext, here: Place): readonly Place[] {
  const { open, completed } = workshop.steps;
  const steps = stepIds.filter((stepId) => stepId === open || completed.includes(stepId)).map((stepId) => ({ stepId }));
  const places: readonly Place[] = here.stepId ? steps : [{}, ...debriefPhases.map((phase) => ({ phase }))];
  return places.filter((place) => {
    const draft = drafts.read<LineDraft>(draftNameAt(place));
    const isBegun =
      draft !== undefined && draft.text.trim() !== '' && !Object.hasOwn(workshop.you.steps.lines, draft.id);
    return (
      isBegun && draftNameAt(place) !== draftNameAt(here) && linesAt(workshop, place).length < lineLimits.mostPerPlace
    );
  });
}
