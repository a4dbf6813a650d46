import { accept, alreadySo, refuse } from '../kernel/decision.ts';
import { id, key, oneOf, optional } from '../kernel/shape.ts';
import { rule } from '../rule.ts';
import type { WorkshopEvent } from '../workshop.ts';
import { eraseParticipant } from './erasure-rule.ts';
import { mergeParticipants } from './merge-rule.ts';
import { isOut, personNamed, personOf, presentPerson } from './state.ts';

const inTheRoom = ['lobby', 'live', 'paused'] as const;

export const presenceRules = {
  /** Another device speaks for the same person from now on. The personal code was checked at the door. */
  LinkDevice: rule(
    {
      who: ['visitor'],
      during: [...inTheRoom, 'finished'],
      data: { participantId: id, via: oneOf('token', 'personalCode') },
    },
    ({ participantId, via }, workshop) => {
      const person = personOf(workshop, participantId);
      if (!person || person.status === 'merged') return refuse('not-found');
      if (person.status === 'removed' || person.status === 'erased') return refuse('removed');
      const linked: WorkshopEvent = { type: 'DeviceLinked', data: { participantId, via } };
      return person.status === 'left'
        ? accept<WorkshopEvent>({ type: 'ParticipantReturned', data: { participantId } }, linked)
        : accept(linked);
    },
  ),
  /**
   * To vote, at once, or only to watch, from the next round on: what was cast stands, what is open can still be voted in.
   * Were it otherwise, the answer would tell whether somebody has voted.
   */
  SetParticipationMode: rule(
    {
      who: ['participant', 'lead'],
      during: inTheRoom,
      data: { mode: oneOf('voting', 'watching'), participantId: optional(key) },
    },
    ({ mode, participantId }, workshop, actor) => {
      const person = personNamed(workshop, actor.seat === 'participant' ? actor.id : (participantId ?? ''));
      if (person?.status !== 'present') return refuse('not-found');
      if (person.mode === mode) return alreadySo;
      return accept({ type: 'ParticipationModeChanged', data: { participantId: person.id, mode } });
    },
  ),
  /** Goes. The system says so for somebody who has been silent for too long. */
  LeaveWorkshop: rule(
    { who: ['participant', 'system'], during: inTheRoom, data: { participantId: optional(key) } },
    ({ participantId }, workshop, actor) => {
      const person = presentPerson(workshop, actor.seat === 'participant' ? actor.id : (participantId ?? ''));
      if (!person) return alreadySo;
      const left = { participantId: person.id };
      return accept({ type: 'ParticipantLeft', data: actor.seat === 'system' ? { ...left, silent: true } : left });
    },
  ),
  /** Ballots that were cast stand: a count that went down with somebody would tell that they had voted. */
  RemoveParticipant: rule(
    {
      who: ['lead'],
      during: inTheRoom,
      data: {
        participantId: key,
        reason: optional(oneOf('disruptive', 'wrong-room', 'duplicate')),
      },
    },
    ({ participantId, reason = 'wrong-room' }, workshop) => {
      const person = personNamed(workshop, participantId);
      if (!person) return refuse('not-found');
      if (isOut(person)) return alreadySo;
      return accept({ type: 'ParticipantRemoved', data: { participantId: person.id, reason } });
    },
  ),
  MergeParticipants: mergeParticipants,
  EraseParticipant: eraseParticipant,
};
