import type { SliceFolds } from '../rule.ts';
import type { ActivityKind } from '../script/beats.ts';
import { type Agenda, activityOf, type Progress } from './state.ts';

/** How far people are with what the open activity asks of them. */
export const progressFold: SliceFolds<Agenda> = {
  ProgressCounted: (agenda, { place, progress }) => note(agenda, progress, place),
  LineCaptured: (agenda, { stepId, phase, progress }) => note(agenda, progress, stepId ?? phase),
  CaseNamed: (agenda, { progress }) => noteIn(agenda, 'cases', progress),
  ObjectionRaised: (agenda, { progress }) => noteIn(agenda, 'objections', progress),
  ObjectiveProposed: (agenda, { progress }) => noteIn(agenda, 'objectives', progress),
};

/** Cases, objections and objectives can be written at other times too; then they are not what the room is at. */
function noteIn(agenda: Agenda, kind: ActivityKind, progress: Progress | undefined): void {
  if (activityOf(agenda, agenda.activeActivity ?? '')?.kind === kind) note(agenda, progress);
}

function note(agenda: Agenda, progress: Progress | undefined, place = ''): void {
  const activity = activityOf(agenda, agenda.activeActivity ?? '');
  if (activity && progress) activity.progress = { ...activity.progress, [place]: { ...progress } };
}
