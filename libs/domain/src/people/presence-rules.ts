import { accept, alreadySo, refuse } from '../kernel/decision.ts';
import { msOf } from '../kernel/recorded.ts';
import { flag, id, key, oneOf, optional, whole } from '../kernel/shape.ts';
import { hiddenOf } from '../objections/index.ts';
import { unsettledRounds } from '../rounds/index.ts';
import { rule } from '../rule.ts';
import type { Workshop, WorkshopEvent } from '../workshop.ts';
import type { PeopleEvents } from './events.ts';
import { mergeParticipants } from './merge-rule.ts';
import { crowds, inCrowd, isFull, personNamed, personOf, presentPerson } from './state.ts';

const inTheRoom = ['lobby', 'live', 'paused'] as const;
type RemovalReason = PeopleEvents['ParticipantRemoved']['reason'];
const removalReason = oneOf<RemovalReason>('disruptive', 'wrong-room', 'duplicate');

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
      if (person.status === 'removed') return refuse('removed');
      if (person.unseen && isFull(workshop)) return refuse('workshop-full');
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
  /** Goes. The system says so for somebody who has been silent for too long, or never had a screen. */
  LeaveWorkshop: rule(
    {
      who: ['participant', 'system'],
      during: inTheRoom,
      data: { participantId: optional(key), unseen: optional(flag) },
    },
    ({ participantId, unseen = false }, workshop, actor) => {
      const person = presentPerson(workshop, actor.seat === 'participant' ? actor.id : (participantId ?? ''));
      if (!person) return alreadySo;
      const left = { participantId: person.id };
      if (actor.seat === 'participant') return accept({ type: 'ParticipantLeft', data: left });
      const silent = { ...left, silent: true } as const;
      return accept({ type: 'ParticipantLeft', data: unseen ? { ...silent, unseen } : silent });
    },
  ),
  RemoveParticipant: rule(
    {
      who: ['lead'],
      during: inTheRoom,
      data: {
        participantId: key,
        reason: optional(removalReason),
        voidOpenBallots: optional(flag),
      },
    },
    ({ participantId, reason = 'wrong-room', voidOpenBallots = false }, workshop) => {
      const person = personNamed(workshop, participantId);
      if (!person) return refuse('not-found');
      if (person.status === 'removed' || person.status === 'merged') return alreadySo;
      const voided = voidOpenBallots ? hasBallot(workshop, person.id).filter(isUnseen) : [];
      return accept<WorkshopEvent>(
        ...voided.map(
          ({ id: roundId }): WorkshopEvent => ({
            type: 'BallotWithdrawn',
            data: { roundId, participantId: person.id },
          }),
        ),
        removed(person.id, reason, voidOpenBallots),
      );
    },
  ),
  /** Many at once, after somebody filled the room; with what they objected, if so wished. The rest at the next time of asking. */
  RemoveParticipants: rule(
    {
      who: ['lead'],
      during: inTheRoom,
      data: {
        crowd: oneOf(...crowds),
        minutes: optional(whole(1, 240)),
        reason: optional(removalReason),
        hideObjections: optional(flag),
      },
    },
    ({ crowd, minutes = 5, reason = 'disruptive', hideObjections = false }, workshop, _actor, { at }) => {
      const people = inCrowd(workshop, crowd, minutes, msOf(at)).slice(0, mostRemovedAtOnce);
      const ids = new Set(people.map(({ id: participantId }) => participantId));
      return accept<WorkshopEvent>(
        ...(hideObjections ? hiddenOf(workshop, ids, 'off-topic') : []),
        ...people.map(({ id: participantId }) => removed(participantId, reason)),
      );
    },
  ),
  MergeParticipants: mergeParticipants,
};

/** One commit must not take longer than others care to wait. */
const mostRemovedAtOnce = 500;

const removed = (participantId: string, reason: RemovalReason, voidOpenBallots = false): WorkshopEvent => ({
  type: 'ParticipantRemoved',
  data: { participantId, reason, voidOpenBallots },
});

/** Open, and nobody peeked: totals with and without somebody's ballot would tell what is on it. */
const isUnseen = ({ status, peeked }: Workshop['rounds']['byId'][string]): boolean => status === 'open' && !peeked;

/** Rounds that are not shown yet and hold a ballot of this person. */
const hasBallot = (workshop: Workshop, participantId: string) =>
  unsettledRounds(workshop).filter(({ ballots }) => Object.hasOwn(ballots, participantId));
