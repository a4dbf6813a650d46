import type { SliceFolds } from '../rule.ts';
import type { Agenda, Projector } from './state.ts';

type View = Projector['view'];

const withoutCase = (agenda: Agenda, { caseId }: { readonly caseId: string }) =>
  lookAway(agenda, 'case', 'title', caseId);

const withoutObjective = (agenda: Agenda, { objectiveId }: { readonly objectiveId: string }) =>
  lookAway(agenda, 'objective', 'title', objectiveId);

const withoutObjection = (agenda: Agenda, { objectionId }: { readonly objectionId: string }) =>
  lookAway(agenda, 'objection', 'objections', objectionId);

/** What the room sees: it follows what happens, and never stays on something that was taken away. */
export const projectorFold: SliceFolds<Agenda> = {
  LobbyOpened: (agenda) => lookAt(agenda, 'join'),
  WorkshopStarted: (agenda) => lookAt(agenda, 'title'),
  WorkshopFinished: (agenda) => lookAt(agenda, 'closing'),
  ActivityOpened: (agenda, { activityId }) => lookAt(agenda, 'title', activityId),
  ActivityReopened: (agenda, { activityId }) => lookAt(agenda, 'title', activityId),
  /** The votes of its teams and its cards are there only while it is open. */
  ActivityClosed(agenda) {
    lookAway(agenda, 'teamcase', 'title');
    lookAway(agenda, 'briefs', 'title');
  },
  ProjectorViewChanged(agenda, { view, focusId }) {
    if (view === 'blank') agenda.projector.blank = true;
    else lookAt(agenda, view, focusId);
  },
  RoundOpened: (agenda, { roundId }) => lookAt(agenda, 'voting', roundId),
  RoundReopened: (agenda, { roundId }) => lookAt(agenda, 'voting', roundId),
  RoundRevealed: (agenda, { roundId }) => lookAt(agenda, 'tally', roundId),
  RoundDiscarded: (agenda, { roundId }) => lookAway(agenda, 'voting', 'title', roundId),
  CaseSpotlighted: (agenda, { caseId }) => lookAt(agenda, 'case', caseId),
  CaseShown: (agenda, { shown }) => lookAt(agenda, 'case', shown.id),
  CaseWithdrawn: withoutCase,
  SpotlightTakenBack: withoutCase,
  CaseGone: withoutCase,
  ObjectiveShown: (agenda, { shown }) => lookAt(agenda, 'objective', shown.id),
  ObjectiveWithdrawn: withoutObjective,
  ObjectiveGone: withoutObjective,
  ObjectionGone: withoutObjection,
  ObjectionWithdrawn(agenda, withdrawn) {
    if (!withdrawn.others) withoutObjection(agenda, withdrawn);
  },
  ObjectionsMerged(agenda, { intoId, fromIds }) {
    for (const id of fromIds) lookAway(agenda, 'objection', 'objection', id, intoId);
  },
  TeamsShown: (agenda) => lookAt(agenda, 'teams'),
  TeamRoundsShown: (agenda, { status }) => lookAt(agenda, 'teamcase', status === 'open' ? 'vote' : 'result'),
  BriefsShown: (agenda) => lookAt(agenda, 'briefs'),
  BriefsRevealed: (agenda) => lookAt(agenda, 'briefs', 'open'),
  BriefsWithdrawn(agenda, { all }) {
    if (all) lookAway(agenda, 'briefs', 'teams');
  },
  StepOpened: (agenda, { stepId }) => lookAt(agenda, 'step', stepId),
};

/** The same after facts of which the room is told by others, such as `BriefsShown`: no phone needs it. */
export const untoldFold: SliceFolds<Agenda> = {
  ObjectivePutForward: (agenda, { objectiveId }) => lookAt(agenda, 'objective', objectiveId),
  ObjectiveRestored(agenda, restored) {
    if (restored.status === 'proposed') withoutObjective(agenda, restored);
  },
  ObjectionHeld: withoutObjection,
  ObjectionHidden: withoutObjection,
  ObjectionReworded(agenda, reworded) {
    if (reworded.held) withoutObjection(agenda, reworded);
  },
  TeamsFormed: (agenda) => lookAt(agenda, 'teams'),
  TeamRoundsOpened: (agenda) => lookAt(agenda, 'teamcase', 'vote'),
  TeamRoundsClosed: (agenda) => lookAt(agenda, 'teamcase', 'result'),
  BriefsDealt: (agenda) => lookAt(agenda, 'briefs'),
};

function lookAt(agenda: Agenda, view: View, focusId?: string): void {
  agenda.projector = focusId === undefined ? { view, blank: false } : { view, focusId, blank: false };
}

/** Looks at something else, if this view, of that thing, is what the room sees; a blank screen stays blank. */
function lookAway(agenda: Agenda, from: View, to: View, fromId?: string, toId?: string): void {
  const { view, focusId, blank } = agenda.projector;
  if (view !== from || (fromId !== undefined && focusId !== fromId)) return;
  lookAt(agenda, to, toId);
  agenda.projector.blank = blank;
}
