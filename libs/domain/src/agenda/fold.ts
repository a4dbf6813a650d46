import { msOf } from '../kernel/recorded.ts';
import type { SliceFolds } from '../rule.ts';
import { type Activity, type Agenda, activityOf, type PlannedActivity, type Projector } from './state.ts';

export const agendaFold: SliceFolds<Agenda> = {
  WorkshopCreated(agenda, { title, pack, locales, format, plan, settings, lead }) {
    Object.assign(agenda, { title, pack, locales, format, settings, lead });
    agenda.activities = plan.map(planned);
  },
  WorkshopRevised(agenda, { title, plan, settings }) {
    if (title !== undefined) agenda.title = title;
    if (settings) agenda.settings = settings;
    if (plan) agenda.activities = plan.map((entry) => ({ ...planned(entry), ...progressOf(agenda, entry.id) }));
  },
  LobbyOpened(agenda) {
    agenda.status = 'lobby';
    lookAt(agenda, 'join');
  },
  LobbyLocked(agenda) {
    agenda.locked = true;
  },
  LobbyUnlocked(agenda) {
    agenda.locked = false;
  },
  WorkshopStarted(agenda, _data, { at }) {
    agenda.status = 'live';
    agenda.startedAt = at;
    lookAt(agenda, 'title');
  },
  WorkshopPaused(agenda, _data, { at }) {
    agenda.status = 'paused';
    if (agenda.timer) agenda.timer.remainingMs = Math.max(0, agenda.timer.endsAt - msOf(at));
  },
  WorkshopResumed(agenda, _data, { at }) {
    agenda.status = 'live';
    if (agenda.timer?.remainingMs === undefined) return;
    agenda.timer.endsAt = msOf(at) + agenda.timer.remainingMs;
    delete agenda.timer.remainingMs;
  },
  WorkshopFinished(agenda, _data, { at }) {
    agenda.status = 'finished';
    agenda.finishedAt = at;
    delete agenda.timer;
    lookAt(agenda, 'closing');
  },
  WorkshopReopened(agenda) {
    agenda.status = 'live';
    delete agenda.finishedAt;
  },
  WorkshopArchived(agenda) {
    agenda.status = 'archived';
  },
  ActivityOpened(agenda, { activityId }, { at }) {
    open(agenda, activityId, at);
  },
  ActivityReopened(agenda, { activityId }, { at }) {
    open(agenda, activityId, at);
  },
  ActivityClosed(agenda, { activityId }, { at }) {
    leave(agenda, activityId, 'closed', at);
  },
  ActivityReplanned(agenda, { activityId }, { at }) {
    leave(agenda, activityId, 'planned', at);
  },
  ActivitySkipped(agenda, { activityId }) {
    const activity = activityOf(agenda, activityId);
    if (activity) activity.status = 'skipped';
  },
  TimerStarted(agenda, { timerId, endsAt, seconds, autoClose }) {
    agenda.timer = { timerId, endsAt, seconds, autoClose: autoClose ?? false, elapsed: false };
  },
  TimerExtended(agenda, { endsAt }) {
    if (!agenda.timer) return;
    agenda.timer.endsAt = endsAt;
    agenda.timer.elapsed = false;
  },
  TimerStopped(agenda) {
    delete agenda.timer;
  },
  TimerElapsed(agenda) {
    if (agenda.timer) agenda.timer.elapsed = true;
  },
  ProjectorViewChanged(agenda, { view, focusId }) {
    if (view === 'blank') agenda.projector.blank = true;
    else lookAt(agenda, view, focusId);
  },
  RoundOpened(agenda, { roundId }) {
    lookAt(agenda, 'voting', roundId);
  },
  RoundReopened(agenda, { roundId }) {
    lookAt(agenda, 'voting', roundId);
  },
  RoundRevealed(agenda, { roundId }) {
    lookAt(agenda, 'tally', roundId);
  },
  RoundDiscarded(agenda, { roundId }) {
    if (agenda.projector.focusId === roundId) lookAt(agenda, 'title');
  },
  CaseSpotlighted(agenda, { caseId }) {
    lookAt(agenda, 'case', caseId);
  },
  CaseWithdrawn(agenda, { caseId }) {
    if (agenda.projector.focusId === caseId) lookAt(agenda, 'title');
  },
  ObjectivePutForward(agenda, { objectiveId }) {
    lookAt(agenda, 'objective', objectiveId);
  },
  ObjectionHidden(agenda, { objectionId }) {
    if (agenda.projector.focusId === objectionId) lookAt(agenda, 'objections');
  },
  StepOpened(agenda, { stepId }) {
    lookAt(agenda, 'step', stepId);
  },
  MomentBookmarked(agenda, { label }, { position }) {
    agenda.bookmarks.push({ position, label });
  },
  ActionUndone(agenda, { targetPosition, until }) {
    agenda.undoable = agenda.undoable.filter(({ position }) => position !== targetPosition);
    agenda.undoneUntil = until;
  },
};

const planned = (entry: PlannedActivity): Activity => ({ ...entry, status: 'planned', spentMs: 0 });

function progressOf(agenda: Agenda, id: string): Partial<Activity> {
  const activity = activityOf(agenda, id);
  if (!activity) return {};
  const { status, spentMs, openedAt } = activity;
  return openedAt === undefined ? { status, spentMs } : { status, spentMs, openedAt };
}

function open(agenda: Agenda, id: string, at: string): void {
  const activity = activityOf(agenda, id);
  if (!activity) return;
  activity.status = 'open';
  activity.openedAt = at;
  agenda.activeActivity = id;
  delete agenda.timer;
  lookAt(agenda, 'title', id);
}

function leave(agenda: Agenda, id: string, status: 'closed' | 'planned', at: string): void {
  const activity = activityOf(agenda, id);
  if (!activity) return;
  if (activity.openedAt !== undefined) activity.spentMs += msOf(at) - msOf(activity.openedAt);
  delete activity.openedAt;
  activity.status = status;
  if (agenda.activeActivity !== id) return;
  delete agenda.activeActivity;
  delete agenda.timer;
}

function lookAt(agenda: Agenda, view: Projector['view'], focusId?: string): void {
  agenda.projector = focusId === undefined ? { view, blank: false } : { view, focusId, blank: false };
}
