import { toTheRoom, toTrainers } from '../kernel/window.ts';
import type { PartDisclosures } from '../rule.ts';
import type { Workshop, WorkshopEvent } from '../workshop.ts';
import type { PeopleEvents } from './events.ts';
import { type Mode, personOf } from './state.ts';

type About = { readonly participantId: string };

/** Trainers see people by handle and alias; the room sees how many; everybody sees themselves. */
export const peopleWindows: PartDisclosures<PeopleEvents> = {
  ParticipantJoined: {
    facilitator: (data) => ({ type: 'ParticipantJoined', data: { ...data, participantId: data.handle } }),
    ...toTheRoom((data, before) => counted(before, data.mode, 1)),
    own: (data) => [{ to: data.participantId, event: { type: 'ParticipantJoined', data } }],
  },
  ParticipantReturned: {
    facilitator: (data, before) => ({ type: 'ParticipantReturned', data: byHandle(data, before) }),
    ...toTheRoom((data, before) => counted(before, modeOf(data, before), 1)),
    own: (data) => [{ to: data.participantId, event: { type: 'ParticipantReturned', data } }],
  },
  AliasChanged: {
    facilitator: (data, before) => ({ type: 'AliasChanged', data: byHandle(data, before) }),
    own: (data) => [{ to: data.participantId, event: { type: 'AliasChanged', data } }],
  },
  LocaleChosen: { own: (data) => [{ to: data.participantId, event: { type: 'LocaleChosen', data } }] },
  DeviceLinked: {
    facilitator: (data, before) => ({ type: 'DeviceLinked', data: byHandle(data, before) }),
    own: (data) => [{ to: data.participantId, event: { type: 'DeviceLinked', data } }],
  },
  ParticipationModeChanged: {
    facilitator: (data, before) => ({ type: 'ParticipationModeChanged', data: byHandle(data, before) }),
    ...toTheRoom((data, before) => recounted(before, data.mode)),
    own: (data) => [{ to: data.participantId, event: { type: 'ParticipationModeChanged', data } }],
  },
  ParticipantLeft: {
    facilitator: (data, before) => ({ type: 'ParticipantLeft', data: byHandle(data, before) }),
    ...toTheRoom((data, before) => counted(before, modeOf(data, before), -1)),
    own: (data) => [{ to: data.participantId, event: { type: 'ParticipantLeft', data } }],
  },
  ParticipantRemoved: {
    facilitator: (data, before) => ({ type: 'ParticipantRemoved', data: byHandle(data, before) }),
    ...toTheRoom((data, before) => departed(data, before)),
    own: (data) => [{ to: data.participantId, event: { type: 'ParticipantRemoved', data } }],
  },
  ParticipantsMerged: {
    facilitator: ({ keptId, mergedId }, before) => ({
      type: 'ParticipantsMerged',
      data: { keptId: handle(before, keptId), mergedId: handle(before, mergedId) },
    }),
    ...toTheRoom(({ mergedId }, before) => departed({ participantId: mergedId }, before)),
    // Each phone hears of the other one by handle only, and of nothing it did: whoever asks for a merge learns no vote by it.
    own: ({ keptId, mergedId }, before) => [
      { to: keptId, event: { type: 'ParticipantsMerged', data: { keptId, mergedId: handle(before, mergedId) } } },
      { to: mergedId, event: { type: 'ParticipantsMerged', data: { keptId: handle(before, keptId), mergedId } } },
    ],
  },
  DoorRenewed: toTrainers,
  PeopleCounted: {},
};

const handle = (workshop: Workshop, id: string): string => personOf(workshop, id)?.handle ?? '';

const byHandle = <Data extends About>(data: Data, before: Workshop): Data => ({
  ...data,
  participantId: handle(before, data.participantId),
});

const modeOf = (data: About, before: Workshop): Mode => personOf(before, data.participantId)?.mode ?? 'watching';

function counted({ people }: Workshop, mode: Mode, change: 1 | -1): WorkshopEvent {
  const voting = mode === 'voting' ? people.voting + change : people.voting;
  return { type: 'PeopleCounted', data: { joined: people.joined + change, voting } };
}

function recounted({ people }: Workshop, mode: Mode): WorkshopEvent {
  return {
    type: 'PeopleCounted',
    data: { joined: people.joined, voting: people.voting + (mode === 'voting' ? 1 : -1) },
  };
}

function departed(data: About, before: Workshop): WorkshopEvent | undefined {
  const person = personOf(before, data.participantId);
  return person?.status === 'present' ? counted(before, person.mode, -1) : undefined;
}
