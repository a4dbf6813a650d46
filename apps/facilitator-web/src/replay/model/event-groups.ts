import type { RecordedEvent, WorkshopEvent } from '@rolwissel/domain';

/** The kinds by which the list of events can be narrowed. */
export const eventGroups = [
  'course',
  'screen',
  'people',
  'rounds',
  'votes',
  'cases',
  'objections',
  'objectives',
  'lines',
] as const;
export type EventGroup = (typeof eventGroups)[number];

const groups: Readonly<Record<WorkshopEvent['type'], EventGroup>> = {
  WorkshopCreated: 'course',
  WorkshopRevised: 'course',
  LobbyOpened: 'course',
  LobbyLocked: 'course',
  LobbyUnlocked: 'course',
  WorkshopStarted: 'course',
  WorkshopPaused: 'course',
  WorkshopResumed: 'course',
  WorkshopFinished: 'course',
  WorkshopReopened: 'course',
  WorkshopArchived: 'course',
  ControlHandedOver: 'course',
  ActivityOpened: 'course',
  ActivityClosed: 'course',
  ActivitySkipped: 'course',
  ActivityReopened: 'course',
  ActivityReplanned: 'course',
  TimerStarted: 'course',
  TimerExtended: 'course',
  TimerStopped: 'course',
  TimerElapsed: 'course',
  TimerRestored: 'course',
  MomentBookmarked: 'course',
  HistoryLost: 'course',
  ActionUndone: 'course',
  ProjectorViewChanged: 'screen',
  ProjectorLanguageChosen: 'screen',
  ParticipantJoined: 'people',
  ParticipantReturned: 'people',
  AliasChanged: 'people',
  LocaleChosen: 'people',
  DeviceLinked: 'people',
  ParticipationModeChanged: 'people',
  ParticipantLeft: 'people',
  ParticipantRemoved: 'people',
  DoorRenewed: 'people',
  ParticipantsMerged: 'people',
  ParticipantErased: 'people',
  PeopleCounted: 'people',
  RoundOpened: 'rounds',
  RoundClosed: 'rounds',
  RoundReopened: 'rounds',
  RoundRevealed: 'rounds',
  RoundPeeked: 'rounds',
  RoundDiscarded: 'rounds',
  ParticipantsNudged: 'rounds',
  BallotCast: 'votes',
  BallotWithdrawn: 'votes',
  BallotMoved: 'votes',
  BallotsCounted: 'votes',
  CaseNamed: 'cases',
  CaseRevised: 'cases',
  CaseOffered: 'cases',
  CaseOfferWithdrawn: 'cases',
  CaseWithdrawn: 'cases',
  CaseSpotlighted: 'cases',
  CaseShown: 'cases',
  CaseGone: 'cases',
  SpotlightTakenBack: 'cases',
  ObjectionRaised: 'objections',
  ObjectionHeld: 'objections',
  ObjectionReleased: 'objections',
  ObjectionHidden: 'objections',
  ObjectionUnhidden: 'objections',
  ObjectionSupported: 'objections',
  ObjectionSupportWithdrawn: 'objections',
  ObjectionReworded: 'objections',
  ObjectionsMerged: 'objections',
  ObjectionsUnmerged: 'objections',
  ObjectionAnswered: 'objections',
  AnswerAccepted: 'objections',
  AnswerRejected: 'objections',
  ResolutionProposed: 'objections',
  ObjectionResolved: 'objections',
  ObjectionWithdrawn: 'objections',
  ObjectionReopened: 'objections',
  ObjectionEscalated: 'objections',
  ObjectionParked: 'objections',
  ObjectionShown: 'objections',
  ObjectionGone: 'objections',
  ObjectionRestored: 'objections',
  SupportCounted: 'votes',
  WritingCounted: 'votes',
  ObjectiveProposed: 'objectives',
  ObjectivePutForward: 'objectives',
  ObjectiveAmended: 'objectives',
  ObjectiveAgreed: 'objectives',
  ObjectiveBlocked: 'objectives',
  ObjectiveAdopted: 'objectives',
  ObjectiveWithdrawn: 'objectives',
  ObjectiveReopened: 'objectives',
  ObjectiveShown: 'objectives',
  ObjectiveGone: 'objectives',
  ObjectiveRestored: 'objectives',
  StepOpened: 'lines',
  StepCompleted: 'lines',
  StepReplanned: 'lines',
  CommitmentMade: 'lines',
  CommitmentRevised: 'lines',
  CommitmentWithdrawn: 'lines',
  LineCaptured: 'lines',
  LineHighlighted: 'lines',
  LineUnhighlighted: 'lines',
  LineShown: 'lines',
  LineGone: 'lines',
};

export const groupOf = ({ type }: Pick<RecordedEvent, 'type'>): EventGroup => groups[type];

/** How many events there are of each kind. */
export function countByGroup(events: readonly RecordedEvent[]): Readonly<Record<EventGroup, number>> {
  const counts = Object.fromEntries(eventGroups.map((group) => [group, 0])) as Record<EventGroup, number>; // one entry per group
  for (const event of events) counts[groupOf(event)] += 1;
  return counts;
}

/** The numbers, counted from 0, of the events of these kinds. */
export function indexesOf(events: readonly RecordedEvent[], wanted: ReadonlySet<EventGroup>): Uint32Array {
  const found = new Uint32Array(events.length);
  let count = 0;
  events.forEach((event, index) => {
    if (wanted.has(groupOf(event))) found[count++] = index;
  });
  return found.slice(0, count);
}
