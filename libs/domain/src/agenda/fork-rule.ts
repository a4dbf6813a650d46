import { accept, refuse } from '../kernel/decision.ts';
import { id, line, list, oneOf, optional } from '../kernel/shape.ts';
import { personOf, presentPeople } from '../people/index.ts';
import { rule } from '../rule.ts';
import { leaving } from '../teams/index.ts';
import type { WorkshopEvent } from '../workshop.ts';
import { workshopLimits } from './limits.ts';
import { forkSeats, statuses } from './state.ts';

/**
 * Leaves a parent, whose events up to here are those before it. `forgotten`: who was forgotten in the family after that. People keep
 * the seats they come back to; where simulated ones sit in their place they leave their teams as well.
 */
export const forkWorkshop = rule(
  {
    who: ['system'],
    during: statuses,
    data: {
      parentId: id,
      lead: id,
      seats: oneOf(...forkSeats),
      title: optional(line(1, workshopLimits.longestTitle)),
      forgotten: optional(list(id, 0, 100_000)),
    },
  },
  ({ forgotten = [], seats, ...data }, workshop) => {
    const { position, at: since } = workshop;
    if (position === 0) return refuse('fork-position', { head: 0 });
    const erased = forgotten.filter((known) => (personOf(workshop, known)?.status ?? 'erased') !== 'erased');
    const replaced = seats === 'simulated' ? presentPeople(workshop).filter(({ simulated }) => !simulated) : [];
    return accept<WorkshopEvent>(
      { type: 'WorkshopForked', data: { ...data, seats, position, since } },
      ...leaving(workshop, [...new Set([...erased, ...replaced.map((person) => person.id)])]),
      ...erased.map((participantId): WorkshopEvent => ({ type: 'ParticipantErased', data: { participantId } })),
    );
  },
);
