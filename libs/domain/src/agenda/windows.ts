import { toAll, toTrainers, toTrainersAndProjector, withoutForTheRoom } from '../kernel/window.ts';
import type { PartDisclosures } from '../rule.ts';
import type { WorkshopEvent } from '../workshop.ts';
import type { AgendaEvents } from './events.ts';

/** The agenda is public; what the trainer plans and notes for themselves is not. */
export const agendaWindows: PartDisclosures<AgendaEvents> = {
  WorkshopCreated: { facilitator: 'whole', projector: withoutLead, participants: withoutLead },
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
  ControlHandedOver: toTrainers,
  ActivityOpened: toAll,
  ActivityClosed: toAll,
  ActivitySkipped: toTrainers,
  ActivityReopened: withoutForTheRoom('ActivityReopened', 'reason'),
  ActivityReplanned: toAll,
  TimerStarted: toAll,
  TimerExtended: toAll,
  TimerStopped: toAll,
  TimerElapsed: toAll,
  TimerRestored: toAll,
  ProjectorViewChanged: toAll,
  MomentBookmarked: toTrainers,
  ActionUndone: toTrainers,
};

function withoutLead(data: AgendaEvents['WorkshopCreated']): WorkshopEvent {
  return { type: 'WorkshopCreated', data: { ...data, lead: '' } };
}
