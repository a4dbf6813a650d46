import { accept, alreadySo, refuse } from '../kernel/decision.ts';
import { because, personal } from '../kernel/personal.ts';
import { msOf } from '../kernel/recorded.ts';
import { line, optional, text, whole } from '../kernel/shape.ts';
import { resolutions } from '../objections/index.ts';
import { rule } from '../rule.ts';
import type { WorkshopEvent } from '../workshop.ts';
import { activityRules } from './activity-rules.ts';
import { createWorkshop, reviseWorkshop } from './creating.ts';
import { forkWorkshop } from './fork-rule.ts';
import { longestNote } from './limits.ts';
import { recordLoss } from './loss-rule.ts';
import { chooseProjectorLanguage, showOnProjector } from './projector-rules.ts';
import { whatIsStillOpen } from './still-open.ts';
import { longestSeconds, timerRules } from './timer-rules.ts';
import { trainerRules } from './trainer-rules.ts';
import { undo } from './undo-rule.ts';

const nothing = {};

/** A finished workshop can be opened again for a day. */
const reopenableMs = 24 * 60 * 60 * 1000;

export const agendaRules = {
  CreateWorkshop: createWorkshop,
  ReviseWorkshop: reviseWorkshop,

  OpenLobby: rule(
    {
      who: ['lead'],
      during: ['draft', 'lobby'],
      data: nothing,
    },
    (_data, { agenda }) => (agenda.status === 'lobby' ? alreadySo : accept({ type: 'LobbyOpened', data: {} })),
  ),
  LockLobby: rule(
    {
      who: ['trainer'],
      during: ['lobby', 'live', 'paused'],
      data: nothing,
    },
    (_data, { agenda }) => (agenda.locked ? alreadySo : accept({ type: 'LobbyLocked', data: {} })),
  ),
  UnlockLobby: rule(
    {
      who: ['trainer'],
      during: ['lobby', 'live', 'paused'],
      data: nothing,
    },
    (_data, { agenda }) => (agenda.locked ? accept({ type: 'LobbyUnlocked', data: {} }) : alreadySo),
  ),
  StartWorkshop: rule(
    {
      who: ['lead'],
      during: ['lobby', 'live'],
      data: nothing,
    },
    (_data, { agenda, people }) => {
      if (agenda.status === 'live') return alreadySo;
      return people.joined > 0 ? accept({ type: 'WorkshopStarted', data: {} }) : refuse('nobody-here');
    },
  ),
  /** `seconds`: how long it is meant to last, from now; in a pause it is set anew. */
  PauseWorkshop: rule(
    {
      who: ['trainer'],
      during: ['live', 'paused'],
      data: { seconds: optional(whole(60, longestSeconds)) },
    },
    ({ seconds }, { agenda }, _actor, { at }) => {
      if (seconds !== undefined) return accept({ type: 'WorkshopPaused', data: { until: msOf(at) + seconds * 1_000 } });
      return agenda.status === 'paused' ? alreadySo : accept({ type: 'WorkshopPaused', data: {} });
    },
  ),
  ResumeWorkshop: rule(
    {
      who: ['trainer'],
      during: ['live', 'paused'],
      data: nothing,
    },
    (_data, { agenda }) => (agenda.status === 'live' ? alreadySo : accept({ type: 'WorkshopResumed', data: {} })),
  ),
  FinishWorkshop: rule(
    {
      who: ['lead'],
      during: ['live', 'finished'],
      data: nothing,
    },
    (_data, workshop) => {
      const { status, activeActivity } = workshop.agenda;
      if (status === 'finished') return alreadySo;
      const stillOpen = whatIsStillOpen(workshop);
      if (stillOpen) return refuse(stillOpen);
      return activeActivity === undefined
        ? accept<WorkshopEvent>(...resolutions(workshop), { type: 'WorkshopFinished', data: {} })
        : accept<WorkshopEvent>(
            { type: 'ActivityClosed', data: { activityId: activeActivity } },
            ...resolutions(workshop, activeActivity),
            { type: 'WorkshopFinished', data: {} },
          );
    },
  ),
  ReopenWorkshop: rule(
    {
      who: ['lead'],
      during: ['finished'],
      data: { reason: optional(text(0, 200)) },
    },
    ({ reason }, { agenda }, actor, { at }) => {
      const since = msOf(at) - msOf(agenda.finishedAt ?? at);
      return since <= reopenableMs
        ? accept({ type: 'WorkshopReopened', data: because(reason, actor) })
        : refuse('too-late');
    },
  ),
  ArchiveWorkshop: rule(
    {
      who: ['lead', 'system'],
      during: ['finished', 'archived'],
      data: nothing,
    },
    (_data, { agenda }) => (agenda.status === 'archived' ? alreadySo : accept({ type: 'WorkshopArchived', data: {} })),
  ),

  ForkWorkshop: forkWorkshop,
  ...trainerRules,
  ...activityRules,
  ...timerRules,
  ShowOnProjector: showOnProjector,
  ChooseProjectorLanguage: chooseProjectorLanguage,

  BookmarkMoment: rule(
    {
      who: ['trainer'],
      during: ['live', 'paused'],
      data: { label: line(1, 80), note: optional(text(1, longestNote)) },
    },
    ({ label, note }, _workshop, actor) => {
      const noted = note === undefined ? {} : { note: personal(actor.id, note) };
      return accept({ type: 'MomentBookmarked', data: { label: personal(actor.id, label), ...noted } });
    },
  ),
  RecordLoss: recordLoss,
  Undo: undo,
};
