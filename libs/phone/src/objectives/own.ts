import type { ObjectiveView } from '@rolwissel/domain';
import { isOpen, objectiveOf, type Workshop } from '@rolwissel/domain';

/** One's own proposals: as the room sees them once it does, newest first. */
export const ownObjectives = (workshop: Workshop): readonly ObjectiveView[] =>
  Object.values(workshop.you.objectives.byId)
    .map((own) => (own.status === 'withdrawn' ? own : (objectiveOf(workshop, own.id) ?? own)))
    .reverse();

/** Those that count towards how many one may have. */
export const openProposals = (workshop: Workshop): readonly ObjectiveView[] =>
  ownObjectives(workshop).filter(({ status }) => status === 'proposed' || status === 'forward' || status === 'blocked');

/** Objections to this objective that a new version may take in. */
export const objectionsTo = (workshop: Workshop, objectiveId: string) =>
  Object.values(workshop.objections.byId).filter(
    (objection) => objection.objectiveId === objectiveId && isOpen(objection),
  );
