import { isOpen, isReleased, roundsOf, type StepId, type Workshop } from '@rolwissel/domain';

type RoundView = Workshop['rounds']['byId'][string];
type ObjectionView = Workshop['objections']['byId'][string];
type ObjectiveView = Workshop['objectives']['byId'][string];

/** What every phone showed at a moment, whoever held it. */
export type PhoneTask =
  | { readonly kind: 'welcome' | 'paused' | 'thanks' | 'eyes-up' }
  | { readonly kind: 'vote' | 'closed' | 'result'; readonly round: RoundView }
  | { readonly kind: 'objections'; readonly objections: readonly ObjectionView[] }
  | { readonly kind: 'objective'; readonly objective: ObjectiveView }
  | { readonly kind: 'step'; readonly stepId: StepId };

/** One thing at a time: a vote before anything else, then what the activity is about. */
export function phoneTask(workshop: Workshop): PhoneTask {
  const { agenda, steps } = workshop;
  if (agenda.status === 'draft' || agenda.status === 'lobby') return { kind: 'welcome' };
  if (agenda.status === 'paused') return { kind: 'paused' };
  if (agenda.status !== 'live') return { kind: 'thanks' };
  const round = roundsOf(workshop).findLast(({ status }) => status !== 'discarded');
  if (round?.status === 'open') return { kind: 'vote', round };
  if (round?.status === 'closed') return { kind: 'closed', round };
  if (round?.status === 'revealed' && agenda.projector.focusId === round.id) return { kind: 'result', round };
  if (steps.open) return { kind: 'step', stepId: steps.open };
  return ofActivity(workshop) ?? { kind: 'eyes-up' };
}

function ofActivity({ agenda, objections, objectives }: Workshop): PhoneTask | undefined {
  const active = agenda.activities.find(({ id }) => id === agenda.activeActivity);
  if (active?.kind === 'objections') {
    const onTheTable = Object.values(objections.byId).filter((objection) => isReleased(objection) && isOpen(objection));
    return { kind: 'objections', objections: onTheTable.toSorted((a, b) => b.support - a.support) };
  }
  const forward = Object.values(objectives.byId).find(({ status }) => status === 'forward');
  return active?.kind === 'objectives' && forward ? { kind: 'objective', objective: forward } : undefined;
}
