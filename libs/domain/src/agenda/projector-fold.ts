import type { SliceFolds } from '../rule.ts';
import type { Agenda, Projector } from './state.ts';

/** What the room sees: it follows what happens, and never stays on something that was taken away. */
export const projectorFold: SliceFolds<Agenda> = {
  LobbyOpened: (agenda) => lookAt(agenda, 'join'),
  WorkshopStarted: (agenda) => lookAt(agenda, 'title'),
  WorkshopFinished: (agenda) => lookAt(agenda, 'closing'),
  ActivityOpened: (agenda, { activityId }) => lookAt(agenda, 'title', activityId),
  ActivityReopened: (agenda, { activityId }) => lookAt(agenda, 'title', activityId),
  ProjectorViewChanged(agenda, { view, focusId }) {
    if (view === 'blank') agenda.projector.blank = true;
    else lookAt(agenda, view, focusId);
  },
  RoundOpened: (agenda, { roundId }) => lookAt(agenda, 'voting', roundId),
  RoundReopened: (agenda, { roundId }) => lookAt(agenda, 'voting', roundId),
  RoundRevealed: (agenda, { roundId }) => lookAt(agenda, 'tally', roundId),
  RoundDiscarded: (agenda, { roundId }) => lookAway(agenda, roundId, 'title'),
  CaseSpotlighted: (agenda, { caseId }) => lookAt(agenda, 'case', caseId),
  CaseShown: (agenda, { shown }) => lookAt(agenda, 'case', shown.id),
  CaseWithdrawn: (agenda, { caseId }) => lookAway(agenda, caseId, 'title'),
  SpotlightTakenBack: (agenda, { caseId }) => lookAway(agenda, caseId, 'title'),
  CaseGone: (agenda, { caseId }) => lookAway(agenda, caseId, 'title'),
  ObjectivePutForward: (agenda, { objectiveId }) => lookAt(agenda, 'objective', objectiveId),
  ObjectiveShown: (agenda, { shown }) => lookAt(agenda, 'objective', shown.id),
  ObjectiveWithdrawn: (agenda, { objectiveId }) => lookAway(agenda, objectiveId, 'title'),
  ObjectiveRestored: (agenda, { objectiveId }) => lookAway(agenda, objectiveId, 'title'),
  ObjectiveGone: (agenda, { objectiveId }) => lookAway(agenda, objectiveId, 'title'),
  ObjectionHeld: (agenda, { objectionId }) => lookAway(agenda, objectionId, 'objections'),
  ObjectionHidden: (agenda, { objectionId }) => lookAway(agenda, objectionId, 'objections'),
  ObjectionGone: (agenda, { objectionId }) => lookAway(agenda, objectionId, 'objections'),
  ObjectionReworded(agenda, { objectionId, held }) {
    if (held) lookAway(agenda, objectionId, 'objections');
  },
  ObjectionWithdrawn(agenda, { objectionId, others }) {
    if (!others) lookAway(agenda, objectionId, 'objections');
  },
  ObjectionsMerged(agenda, { intoId, fromIds }) {
    for (const id of fromIds) lookAway(agenda, id, 'objection', intoId);
  },
  TeamsFormed: (agenda) => lookAt(agenda, 'teams'),
  TeamsShown: (agenda) => lookAt(agenda, 'teams'),
  TeamRoundsOpened: (agenda) => lookAt(agenda, 'teamcase', 'vote'),
  TeamRoundsClosed: (agenda) => lookAt(agenda, 'teamcase', 'result'),
  TeamRoundsShown: (agenda, { status }) => lookAt(agenda, 'teamcase', status === 'open' ? 'vote' : 'result'),
  BriefsDealt: (agenda) => lookAt(agenda, 'briefs'),
  BriefsShown: (agenda) => lookAt(agenda, 'briefs'),
  BriefsRevealed: (agenda) => lookAt(agenda, 'briefs', 'open'),
  StepOpened: (agenda, { stepId }) => lookAt(agenda, 'step', stepId),
};

function lookAt(agenda: Agenda, view: Projector['view'], focusId?: string): void {
  agenda.projector = focusId === undefined ? { view, blank: false } : { view, focusId, blank: false };
}

/** Looks at something else, if this is what the room sees; a blank screen stays blank. */
function lookAway(agenda: Agenda, from: string, view: Projector['view'], focusId?: string): void {
  const { projector } = agenda;
  if (projector.focusId !== from) return;
  lookAt(agenda, view, focusId);
  agenda.projector.blank = projector.blank;
}
