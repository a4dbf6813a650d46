import { accept, alreadySo, refuse } from '../kernel/decision.ts';
import { key, optional } from '../kernel/shape.ts';
import { unsettledRounds } from '../rounds/index.ts';
import { rule } from '../rule.ts';
import { leaving } from '../teams/index.ts';
import type { Workshop, WorkshopEvent } from '../workshop.ts';
import { personBehind } from './state.ts';

/**
 * Forgets somebody, with everybody who turned out to be them: with this fact goes the key to what they wrote and voted.
 * Totals that are still to be made need their ballots, so it waits until every round is shown or discarded; that holds for
 * everybody alike, whoever voted. The system says so of a workshop that came from a file: no total will be made there.
 */
export const eraseParticipant = rule(
  {
    who: ['participant', 'lead', 'system'],
    during: ['lobby', 'live', 'paused', 'finished', 'archived'],
    evenAway: true,
    data: { participantId: optional(key) },
  },
  ({ participantId }, workshop, actor) => {
    const person = personBehind(workshop, actor.seat === 'participant' ? actor.id : (participantId ?? ''));
    if (!person) return refuse('not-found');
    if (person.status === 'erased') return alreadySo;
    if (actor.seat !== 'system' && unsettledRounds(workshop).length > 0) return refuse('round-still-open');
    const everybody = everybodyBehind(workshop, person.id);
    return accept<WorkshopEvent>(
      ...leaving(workshop, everybody), // while they still have a name
      ...everybody.map((id): WorkshopEvent => ({ type: 'ParticipantErased', data: { participantId: id } })),
    );
  },
);

const everybodyBehind = (workshop: Workshop, id: string): readonly string[] =>
  Object.keys(workshop.people.byId).filter((known) => personBehind(workshop, known)?.id === id);
