import { accept, alreadySo, refuse } from '../kernel/decision.ts';
import { msOf } from '../kernel/recorded.ts';
import { flag, id, key, oneOf, optional, whole } from '../kernel/shape.ts';
import { hiddenOf } from '../objections/index.ts';
import { rule } from '../rule.ts';
import { joining, leaving } from '../teams/index.ts';
import type { WorkshopEvent } from '../workshop.ts';
import { eraseParticipant } from './erasure-rule.ts';
import type { PeopleEvents } from './events.ts';
import { mergeParticipants } from './merge-rule.ts';
import { crowds, inCrowd, isFull, isOut, personNamed, personOf, presentPerson } from './state.ts';

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
      if (person.status === 'removed' || person.status === 'erased') return refuse('removed');
      if (person.unseen && isFull(workshop)) return refuse('workshop-full');
      const linked: WorkshopEvent = { type: 'DeviceLinked', data: { participantId, via } };
      return person.status === 'left'
        ? accept<WorkshopEvent>(
            { type: 'ParticipantReturned', data: { participantId } },
            ...(person.mode === 'voting' ? joining(workshop, [participantId]) : []),
            linked,
          )
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
      if (actor.seat === 'participant') {
        return accept<WorkshopEvent>({ type: 'ParticipantLeft', data: left }, ...leaving(workshop, [person.id]));
      }
      const silent = { ...left, silent: true } as const;
      if (!unseen) return accept({ type: 'ParticipantLeft', data: silent }); // the phone is silent, and they may sit there
      return accept<WorkshopEvent>(
        { type: 'ParticipantLeft', data: { ...silent, unseen } },
        ...leaving(workshop, [person.id]),
      );
    },
  ),
  /** Ballots that were cast stand: a count that went down with somebody would tell that they had voted. */
  RemoveParticipant: rule(
    {
      who: ['lead'],
      during: inTheRoom,
      data: {
        participantId: key,
        reason: optional(removalReason),
      },
    },
    ({ participantId, reason = 'wrong-room' }, workshop) => {
      const person = personNamed(workshop, participantId);
      if (!person) return refuse('not-found');
      return isOut(person)
        ? alreadySo
        : accept<WorkshopEvent>(removed(person.id, reason), ...leaving(workshop, [person.id]));
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
        ...leaving(workshop, [...ids]),
      );
    },
  ),
  MergeParticipants: mergeParticipants,
  EraseParticipant: eraseParticipant,
};

/** One commit must not take longer than others care to wait. */
const mostRemovedAtOnce = 500;

const removed = (participantId: string, reason: RemovalReason): WorkshopEvent => ({
  type: 'ParticipantRemoved',
  data: { participantId, reason },
});
