import { inTurn } from '../kernel/fold.ts';
import { copyOf } from '../kernel/json.ts';
import { later, msOf } from '../kernel/recorded.ts';
import type { SliceFolds } from '../rule.ts';
import { plannedMsOf } from './pace.ts';
import { projectorFold } from './projector-fold.ts';
import { type Activity, type Agenda, activityOf, type PlannedActivity } from './state.ts';
import { timerFold } from './timer-fold.ts';

const programme: SliceFolds<Agenda> = {
  WorkshopCreated(agenda, { title, titles, pack, locales, format, plan, settings, lead, follows, experiences }) {
    Object.assign(agenda, { title, pack, locales, format, settings, lead });
    if (titles) agenda.titles = titles;
    if (follows !== undefined) agenda.follows = follows;
    if (experiences) agenda.experiences = experiences;
    agenda.activities = plan.map(planned);
  },
  WorkshopRevised(agenda, { title, titles, plan, settings }) {
    if (title !== undefined) {
      agenda.title = title;
      delete agenda.titles;
    }
    if (titles) agenda.titles = titles;
    if (settings) agenda.settings = settings;
    if (plan) agenda.activities = plan.map((entry) => ({ ...planned(entry), ...progressOf(agenda, entry.id) }));
  },
  LobbyOpened(agenda) {
    agenda.status = 'lobby';
  },
  WorkshopStarted(agenda, _data, { at }) {
    agenda.status = 'live';
    agenda.startedAt = at;
  },
  WorkshopPaused(agenda, { until }) {
    agenda.status = 'paused';
    delete agenda.pausedUntil;
    if (until !== undefined) agenda.pausedUntil = until;
  },
  WorkshopResumed(agenda, _data, { at }) {
    agenda.status = 'live';
    delete agenda.pausedUntil;
    endWaiting(agenda, at);
  },
  WorkshopForked(agenda, { parentId, position, since, seats, title }, { at }) {
    agenda.lineage = [...(agenda.lineage ?? []), { parentId, position, since, seats, at }];
    if (title !== undefined) {
      agenda.title = title;
      delete agenda.titles;
    }
    if (agenda.startedAt !== undefined) beginWaiting(agenda, since);
  },
  WorkshopFinished(agenda, _data, { at }) {
    agenda.status = 'finished';
    agenda.finishedAt = at;
  },
  WorkshopReopened(agenda) {
    agenda.status = 'live';
    delete agenda.finishedAt;
  },
  WorkshopArchived(agenda) {
    agenda.status = 'archived';
  },
  ActivityOpened(agenda, { activityId }, { at }) {
    enter(agenda, activityId, at);
  },
  ActivityReopened(agenda, { activityId }, { at }) {
    enter(agenda, activityId, at);
  },
  ActivityClosed(agenda, { activityId, leftAt }, { at }) {
    leave(agenda, activityId, 'closed', at);
    const activity = activityOf(agenda, activityId);
    if (activity && leftAt) activity.leftAt = leftAt;
  },
  ActivityReplanned(agenda, { activityId }, { at }) {
    leave(agenda, activityId, 'planned', at);
    const activity = activityOf(agenda, activityId);
    if (activity) activity.spentMs = 0;
  },
};

/** It stands still as it stood when it left its parent, also where that was over then. */
function beginWaiting(agenda: Agenda, since: string): void {
  agenda.status = 'paused';
  delete agenda.pausedUntil;
  delete agenda.finishedAt;
  agenda.waitsSince ??= since; // a fork of one that waits still
  for (const activity of agenda.activities) {
    if (activity.openedAt === undefined) continue;
    activity.spentMs += msOf(since) - msOf(activity.openedAt);
    delete activity.openedAt;
  }
}

/** What passed meanwhile is time that nobody spent. */
function endWaiting(agenda: Agenda, at: string): void {
  const { waitsSince, startedAt } = agenda;
  if (waitsSince === undefined) return;
  delete agenda.waitsSince;
  if (startedAt !== undefined) agenda.startedAt = later(startedAt, msOf(at) - msOf(waitsSince));
  const open = activityOf(agenda, agenda.activeActivity ?? '');
  if (open) open.openedAt ??= at;
}

/** What no phone is told: the door, who leads, and what trainers note and take back. */
export const trainersFold: SliceFolds<Agenda> = {
  ProjectorLanguageChosen(agenda, { language }) {
    agenda.projectorLanguage = language;
  },
  LobbyLocked(agenda) {
    agenda.locked = true;
  },
  LobbyUnlocked(agenda) {
    agenda.locked = false;
  },
  WorkshopCreated(agenda, { lead }) {
    agenda.owner = lead;
  },
  CoTrainerInvited(agenda, { trainerId, name }) {
    agenda.coTrainers.push({ id: trainerId, name: copyOf(name), status: 'invited' });
  },
  CoTrainerJoined(agenda, { trainerId }) {
    setStatus(agenda, trainerId, 'joined');
  },
  CoTrainerRemoved(agenda, { trainerId }) {
    setStatus(agenda, trainerId, 'removed');
  },
  ControlHandedOver(agenda, { toTrainerId }) {
    agenda.lead = toTrainerId;
  },
  WorkshopForked(agenda, { lead }) {
    Object.assign(agenda, { owner: lead, lead, coTrainers: [] }); // who helped there was invited there
  },
  WorkshopStarted(agenda) {
    if (agenda.lead === '') return; // the room is told neither who leads nor what is skipped
    agenda.plannedMs = plannedMsOf(agenda.activities);
  },
  ActivitySkipped(agenda, { activityId }) {
    const activity = activityOf(agenda, activityId);
    if (activity) activity.status = 'skipped';
  },
  MomentBookmarked(agenda, { label, note }, { position }) {
    agenda.bookmarks.push({ position, label: copyOf(label), ...(note ? { note: copyOf(note) } : {}) });
  },
  HistoryLost(agenda, loss, { position }) {
    agenda.losses.push({ ...loss, position });
  },
  ActionUndone(agenda, { targetPosition, until }) {
    agenda.undoable = agenda.undoable.filter(({ position }) => position !== targetPosition);
    agenda.undoneUntil = until;
  },
};

function setStatus({ coTrainers }: Agenda, trainerId: string, status: 'joined' | 'removed'): void {
  const known = coTrainers.find(({ id }) => id === trainerId);
  if (known) known.status = status;
}

export const agendaFold = inTurn(programme, timerFold, projectorFold);

const planned = (entry: PlannedActivity): Activity => ({ ...entry, status: 'planned', spentMs: 0 });

function progressOf(agenda: Agenda, id: string): Partial<Activity> {
  const activity = activityOf(agenda, id);
  if (!activity) return {};
  const { status, spentMs, openedAt, leftAt, progress } = activity;
  return {
    status,
    spentMs,
    ...(openedAt === undefined ? {} : { openedAt }),
    ...(leftAt === undefined ? {} : { leftAt }),
    ...(progress === undefined ? {} : { progress }),
  };
}

function enter(agenda: Agenda, id: string, at: string): void {
  const activity = activityOf(agenda, id);
  if (!activity) return;
  activity.status = 'open';
  activity.openedAt = at;
  delete activity.leftAt;
  agenda.activeActivity = id;
}

function leave(agenda: Agenda, id: string, status: 'closed' | 'planned', at: string): void {
  const activity = activityOf(agenda, id);
  if (!activity) return;
  if (activity.openedAt !== undefined) activity.spentMs += msOf(at) - msOf(activity.openedAt);
  delete activity.openedAt;
  activity.status = status;
  if (agenda.activeActivity === id) delete agenda.activeActivity;
}
