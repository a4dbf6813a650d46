import { toTheRoom, toTrainers } from '../kernel/disclosure.ts';
import { copyOf } from '../kernel/json.ts';
import type { PartDisclosures } from '../rule.ts';
import { renamedTold } from '../teams/index.ts';
import type { Workshop, WorkshopEvent } from '../workshop.ts';
import { broughtBy } from './brought.ts';
import { type Attendance, absent, recount } from './counts.ts';
import type { PeopleEvents } from './events.ts';
import { personOf } from './state.ts';

type About = { readonly participantId: string };

/** Trainers see people by handle and alias; the room sees how many; everybody sees themselves. */
export const peopleDisclosures: PartDisclosures<PeopleEvents> = {
  ParticipantJoined: {
    facilitator: (data) => ({ type: 'ParticipantJoined', data: { ...data, participantId: data.handle } }),
    ...toTheRoom(({ mode, simulated }, before) =>
      counted(before, absent, { status: 'present', mode, ...(simulated ? { simulated } : {}) }),
    ),
    own: (data) => [{ to: data.participantId, event: { type: 'ParticipantJoined', data } }],
  },
  ParticipantReturned: {
    facilitator: (data, before) => ({ type: 'ParticipantReturned', data: byHandle(data, before) }),
    ...toTheRoom(standing({ status: 'present' })),
    own: (data) => [{ to: data.participantId, event: { type: 'ParticipantReturned', data } }],
  },
  AliasChanged: {
    facilitator: (data, before) => ({ type: 'AliasChanged', data: byHandle(data, before) }),
    own: (data, before) => [
      { to: data.participantId, event: { type: 'AliasChanged', data } },
      ...renamedTold(before, data.participantId, data.alias),
    ],
  },
  LocaleChosen: { own: (data) => [{ to: data.participantId, event: { type: 'LocaleChosen', data } }] },
  DeviceLinked: {
    facilitator: (data, before) => ({ type: 'DeviceLinked', data: byHandle(data, before) }),
    own: (data) => [{ to: data.participantId, event: { type: 'DeviceLinked', data } }],
  },
  ParticipationModeChanged: {
    facilitator: (data, before) => ({ type: 'ParticipationModeChanged', data: byHandle(data, before) }),
    ...toTheRoom((data, before) => standing({ mode: data.mode })(data, before)),
    own: (data) => [{ to: data.participantId, event: { type: 'ParticipationModeChanged', data } }],
  },
  ParticipantLeft: {
    facilitator: (data, before) => ({ type: 'ParticipantLeft', data: byHandle(data, before) }),
    ...toTheRoom(standing({ status: 'left' })),
    own: (data) => [{ to: data.participantId, event: { type: 'ParticipantLeft', data } }],
  },
  ParticipantRemoved: {
    facilitator: (data, before) => ({ type: 'ParticipantRemoved', data: byHandle(data, before) }),
    ...toTheRoom(standing({ status: 'removed' })),
    own: (data) => [{ to: data.participantId, event: { type: 'ParticipantRemoved', data } }],
  },
  ParticipantsMerged: {
    facilitator: ({ keptId, mergedId }, before) => ({
      type: 'ParticipantsMerged',
      data: { keptId: handle(before, keptId), mergedId: handle(before, mergedId) },
    }),
    ...toTheRoom(({ mergedId }, before) => standing({ status: 'merged' })({ participantId: mergedId }, before)),
    // Each phone hears of the other one by handle only, and of no ballot: whoever asks for a merge learns no vote by it.
    own: ({ keptId, mergedId }, before) => [
      {
        to: keptId,
        event: {
          type: 'ParticipantsMerged',
          data: { keptId, mergedId: handle(before, mergedId), brought: broughtBy(before, mergedId, keptId) },
        },
      },
      { to: mergedId, event: { type: 'ParticipantsMerged', data: { keptId: handle(before, keptId), mergedId } } },
    ],
  },
  DoorRenewed: toTrainers,
  ParticipantErased: {
    facilitator: (data, before) => ({ type: 'ParticipantErased', data: byHandle(data, before) }),
    ...toTheRoom(standing({ status: 'erased' })),
    own: (data) => [{ to: data.participantId, event: { type: 'ParticipantErased', data } }],
  },
  PeopleCounted: {},
};

const handle = (workshop: Workshop, id: string): string => personOf(workshop, id)?.handle ?? '';

const byHandle = <Data extends About>(data: Data, before: Workshop): Data => ({
  ...data,
  participantId: handle(before, data.participantId),
});

/** How many there are once somebody takes part differently. */
function standing(how: Partial<Attendance>) {
  return ({ participantId }: About, before: Workshop): WorkshopEvent | undefined => {
    const person = personOf(before, participantId);
    return person && counted(before, person, { ...person, ...how });
  };
}

/** Nothing where no number changes. */
function counted({ people }: Workshop, was: Attendance, is: Attendance): WorkshopEvent | undefined {
  const { joined, simulated, voting, electorates } = recount(people, was, is);
  if (joined === people.joined && voting === people.voting) return undefined;
  const counts = { joined, voting, ...(simulated === people.simulated ? {} : { simulated }) };
  const inNoRound = Object.keys(electorates).length === 0;
  return { type: 'PeopleCounted', data: inNoRound ? counts : { ...counts, electorates: copyOf(electorates) } };
}
