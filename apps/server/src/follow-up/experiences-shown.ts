import { type Actor, followerOf, groupExperiences, ownExperiences } from '@rolwissel/domain';
import type { ExperiencesShown } from '@rolwissel/protocol';
import { packIn } from './asked-pack.ts';
import type { FollowedWorkshop } from './follow-ups.ts';
import type { Holder } from './link-holders.ts';

/** Why an experience may not be taken. */
export const whenShared = [
  'text-not-clean',
  'text-too-long',
  'text-too-short',
  'looks-personal',
  'experience-limit',
  'not-in-phase',
  'not-found',
];

/** What somebody is shown at their own seat, or at a link that nobody else was given. */
export const experiencesFor = ({ room, followUp }: FollowedWorkshop, { id }: Actor): ExperiencesShown => ({
  isOffered: room.workshop.agenda.status === 'finished',
  own: ownExperiences(followUp, id),
  group: groupExperiences(followUp, id),
  pack: packIn(room),
});

/** What a link shows that passed through a trainer's hands: nothing by which the trainer could tell what its owner wrote. */
export const experiencesForAnybody = ({ room, followUp }: FollowedWorkshop): ExperiencesShown => ({
  isOffered: room.workshop.agenda.status === 'finished',
  group: groupExperiences(followUp, ''),
  pack: packIn(room),
});

/** Whether the trainer holds this link, too. */
export const isPassedOn = ({ followUp, actor }: Holder): boolean =>
  followerOf(followUp, actor.id)?.channel === 'trainer';
