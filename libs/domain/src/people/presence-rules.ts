import { accept, alreadySo, refuse } from '../kernel/decision.ts';
import { flag, id, key, oneOf, optional } from '../kernel/shape.ts';
import { unsettledRounds } from '../rounds/index.ts';
import { rule } from '../rule.ts';
import type { Workshop, WorkshopEvent } from '../workshop.ts';
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
  /** To vote or only to watch. Whoever has a ballot in a round that is not shown yet withdraws it first. */
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
      return hasBallot(workshop, person.id).length > 0
        ? refuse(actor.seat === 'participant' ? 'ballot-cast' : 'round-still-open')
        : accept({ type: 'ParticipationModeChanged', data: { participantId: person.id, mode } });
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
  RemoveParticipant: rule(
    {
      who: ['lead'],
      during: inTheRoom,
      data: {
        participantId: key,
        reason: optional(oneOf('disruptive', 'wrong-room', 'duplicate')),
        voidOpenBallots: optional(flag),
      },
    },
    ({ participantId, reason = 'wrong-room', voidOpenBallots = false }, workshop) => {
      const person = personNamed(workshop, participantId);
      if (!person) return refuse('not-found');
      if (isOut(person)) return alreadySo;
      const voided = voidOpenBallots ? hasBallot(workshop, person.id).filter(isUnseen) : [];
      return accept<WorkshopEvent>(
        ...voided.map(
          ({ id: roundId }): WorkshopEvent => ({
            type: 'BallotWithdrawn',
            data: { roundId, participantId: person.id },
          }),
        ),
        { type: 'ParticipantRemoved', data: { participantId: person.id, reason, voidOpenBallots } },
      );
    },
  ),
  MergeParticipants: mergeParticipants,
  EraseParticipant: eraseParticipant,
};

/** Open, and nobody peeked: totals with and without somebody's ballot would tell what is on it. */
const isUnseen = ({ status, peeked }: Workshop['rounds']['byId'][string]): boolean => status === 'open' && !peeked;

/** Rounds that are not shown yet and hold a ballot of this person. */
const hasBallot = (workshop: Workshop, participantId: string) =>
  unsettledRounds(workshop).filter(({ ballots }) => Object.hasOwn(ballots, participantId));
