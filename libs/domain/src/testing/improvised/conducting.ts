import type { agendaRules } from '../../agenda/rules.ts';
import { forkSeats, projectorViews } from '../../agenda/state.ts';
import { debriefPhases, roleIds, sentenceIds, stepIds } from '../../ids.ts';
import type { stepsRules } from '../../steps/rules.ts';
import { pack, plan } from '../facts.ts';
import { coTrainer, lead, uuid } from '../people.ts';
import { idFrom, type Moment, type Moves, newId, newText } from './move.ts';

/** Commitments can be made in no other activity: that one comes up more often. */
const activityId = ({ dice }: Moment) => ({
  activityId: dice.oneIn(20) ? 'nergens' : dice.oneIn(5) ? 'commitments' : dice.pick(plan)?.id,
});

/** Mostly the co-trainer, else one of some more. */
const trainerId = ({ dice }: Moment) => (dice.oneIn(3) ? uuid(`trainer-${dice.roll(4)}`) : coTrainer.id);

const timerId = ({ dice, workshop }: Moment) =>
  dice.oneIn(3) ? { timerId: workshop.agenda.timer?.timerId ?? 't0' } : {};

const reason = (moment: Moment) => (moment.dice.oneIn(2) ? { reason: newText(moment) } : {});

/** Something to look at: by its own id, or by somebody else's. */
function focus({ dice, workshop }: Moment) {
  const { rounds, cases, objections, objectives } = workshop;
  const things = [rounds, cases, objections, objectives].flatMap(({ byId }) => Object.keys(byId));
  const names = [...sentenceIds, ...roleIds, ...stepIds, ...debriefPhases, ...pack.cases, '3'];
  return dice.oneIn(3) ? dice.pick(names) : dice.pick(things);
}

export const conducting: Moves<keyof typeof agendaRules | keyof typeof stepsRules> = {
  CreateWorkshop: () => ({ title: 'Nog een', pack, locales: ['nl'], format: 'custom', plan, lead: lead.id }),
  ReviseWorkshop: ({ dice, count }) => ({
    ...(dice.oneIn(4) ? { title: `Titel ${count}` } : {}),
    ...(dice.oneIn(3) ? { plan: dice.oneIn(4) ? plan.slice(0, dice.roll(plan.length)) : plan } : {}),
    settings: { moderation: dice.of('off', 'post', 'pre'), ...(dice.oneIn(4) ? { minTotal: dice.roll(5) } : {}) },
  }),
  OpenLobby: () => ({}),
  LockLobby: () => ({}),
  UnlockLobby: () => ({}),
  StartWorkshop: () => ({}),
  PauseWorkshop: ({ dice }) => (dice.oneIn(2) ? {} : { seconds: 60 + dice.roll(600) }),
  ResumeWorkshop: () => ({}),
  FinishWorkshop: () => ({}),
  ReopenWorkshop: reason,
  ArchiveWorkshop: () => ({}),
  InviteCoTrainer: (moment) => ({ trainerId: trainerId(moment), name: newText(moment).slice(0, 24) }),
  WelcomeCoTrainer: (moment) => ({ trainerId: trainerId(moment) }),
  RemoveCoTrainer: (moment) => ({ trainerId: trainerId(moment) }),
  HandOverControl: (moment) => ({ toTrainerId: moment.dice.oneIn(3) ? lead.id : trainerId(moment) }),
  TakeControl: () => ({}),
  OpenActivity: (moment) => ({ ...activityId(moment), ...(moment.dice.oneIn(3) ? { timeboxSec: 30 } : {}) }),
  CloseActivity: (moment) => ({ activityId: moment.workshop.agenda.activeActivity ?? 'roles' }),
  SkipActivity: activityId,
  ReopenActivity: (moment) => ({ ...activityId(moment), ...reason(moment) }),
  StartTimer: (moment) => ({
    ...timerId(moment),
    seconds: moment.dice.of(5, 20, 60),
    autoClose: moment.dice.oneIn(2),
  }),
  ExtendTimer: (moment) => ({ ...timerId(moment), deltaSec: moment.dice.of(30, -10, -60) }),
  StopTimer: timerId,
  ElapseTimer: ({ workshop }) => ({ timerId: workshop.agenda.timer?.timerId ?? 't0' }),
  RecordLoss: ({ dice, workshop: { position } }) => {
    const after = dice.roll(position + 1);
    return { after, lostUpTo: after + 1 + dice.roll(20) };
  },
  ForkWorkshop: ({ dice, workshop, people }) => ({
    parentId: uuid('parent'),
    lead: workshop.agenda.lead,
    seats: dice.pick(forkSeats),
    ...(dice.oneIn(2) ? { title: 'Anders' } : {}),
    ...(dice.oneIn(4) ? { forgotten: [dice.pick(people)?.id ?? ''] } : {}),
  }),
  ShowOnProjector: (moment) => ({ view: moment.dice.pick(projectorViews), focusId: focus(moment) }),
  ChooseProjectorLanguage: ({ dice }) => ({ language: dice.of('nl', 'en', 'de') }),
  BookmarkMoment: (moment) => ({
    label: newText(moment),
    ...(moment.dice.oneIn(2) ? { note: `${newText(moment)} voor mij` } : {}),
  }),
  Undo: ({ dice, workshop }) =>
    dice.oneIn(4) ? { targetPosition: workshop.agenda.undoable.at(-1)?.position ?? 1 } : {},
  OpenStep: ({ dice }) => ({ stepId: dice.pick(stepIds) }),
  CaptureLine: (moment) => ({
    lineId: newId(moment, Object.keys(moment.workshop.steps.lines)),
    text: newText(moment),
    ...(moment.dice.oneIn(3) ? { stepId: moment.dice.pick(stepIds) } : {}),
    ...(moment.dice.oneIn(3) ? { phase: moment.dice.pick(debriefPhases) } : {}),
  }),
  HighlightLine: (moment) => ({ lineId: idFrom(moment, Object.keys(moment.workshop.steps.lines)) }),
  UnhighlightLine: (moment) => ({ lineId: idFrom(moment, Object.keys(moment.workshop.steps.lines)) }),
};
