import {
  type Addressed,
  toAll,
  toTheRoom,
  toTrainers,
  toTrainersAndProjector,
  withoutForTheRoom,
} from '../kernel/disclosure.ts';
import { copyOf } from '../kernel/json.ts';
import type { PartDisclosures } from '../rule.ts';
import type { Workshop, WorkshopEvent } from '../workshop.ts';
import type { AgendaEvents } from './events.ts';
import { activityOf } from './state.ts';

/** The agenda is public; what the trainer plans and notes for themselves is not. */
export const agendaDisclosures: PartDisclosures<AgendaEvents> = {
  WorkshopCreated: { facilitator: withoutCards, projector: withoutLead, participants: withoutLead },
  WorkshopRevised: toAll,
  LobbyOpened: toAll,
  LobbyLocked: toTrainersAndProjector,
  LobbyUnlocked: toTrainersAndProjector,
  WorkshopStarted: toAll,
  WorkshopPaused: toAll,
  WorkshopResumed: toAll,
  WorkshopFinished: toAll,
  WorkshopReopened: withoutForTheRoom('WorkshopReopened', 'reason'),
  WorkshopArchived: toAll,
  WorkshopForked: { facilitator: 'whole', ...toTheRoom(forkForTheRoom), own: forkForThoseHere },
  CoTrainerInvited: toTrainers,
  CoTrainerJoined: toTrainers,
  CoTrainerRemoved: toTrainers,
  ControlHandedOver: toTrainers,
  ActivityOpened: toAll,
  ActivityClosed: withoutForTheRoom('ActivityClosed', 'leftAt'),
  ActivitySkipped: toTrainers,
  ActivityReopened: withoutForTheRoom('ActivityReopened', 'reason'),
  ActivityReplanned: { ...toTrainers, ...toTheRoom(unlessSkipped) },
  TimerStarted: toAll,
  TimerExtended: toAll,
  TimerStopped: toAll,
  TimerElapsed: toAll,
  TimerRestored: toAll,
  ProjectorViewChanged: toAll,
  ProjectorLanguageChosen: toTrainersAndProjector,
  ProgressCounted: {},
  MomentBookmarked: toTrainers,
  HistoryLost: toTrainers,
  ActionUndone: toTrainers,
};

type Forked = AgendaEvents['WorkshopForked'];

/** Everybody has to come back; whoever is simulated is here still. */
function forkForTheRoom(data: Forked, { people }: Workshop): WorkshopEvent {
  const gone = realPeopleHere(people);
  const counts = {
    joined: people.joined - gone.length,
    simulated: people.simulated,
    voting: people.voting - gone.filter(({ mode }) => mode === 'voting').length,
    electorates: copyOf(people.electorates),
  };
  return { type: 'WorkshopForked', data: { ...data, lead: '', counts } };
}

function forkForThoseHere(data: Forked, { people }: Workshop): readonly Addressed<WorkshopEvent>[] {
  const event: WorkshopEvent = { type: 'WorkshopForked', data: { ...data, lead: '' } };
  return realPeopleHere(people).map(({ id }) => ({ to: id, event }));
}

const realPeopleHere = ({ byId }: Workshop['people']) =>
  Object.values(byId).filter(({ status, simulated }) => status === 'present' && !simulated);

type Created = AgendaEvents['WorkshopCreated'];

/** What stands on sealed cards stays with the authority. */
function withoutCards({ pack: { buyingRoles: _sealed, terms: _too, ...pack }, ...data }: Created): WorkshopEvent {
  return { type: 'WorkshopCreated', data: { ...data, pack } };
}

function withoutLead(data: Created): WorkshopEvent {
  return withoutCards({ ...data, lead: '' });
}

/** The room never heard that it was skipped. */
function unlessSkipped(data: AgendaEvents['ActivityReplanned'], { agenda }: Workshop): WorkshopEvent | undefined {
  const isSkipped = activityOf(agenda, data.activityId)?.status === 'skipped';
  return isSkipped ? undefined : { type: 'ActivityReplanned', data };
}
