import type { SliceFolds } from '../rule.ts';
import type { ActivityKind } from '../script/beats.ts';
import { type Agenda, activityOf, type Written } from './state.ts';

/** How far people are with what the open activity asks them to write. */
export const writingFold: SliceFolds<Agenda> = {
  WritingCounted: (agenda, { place, written }) => note(agenda, written, place),
  LineCaptured: (agenda, { stepId, phase, written }) => note(agenda, written, stepId ?? phase),
  CaseNamed: (agenda, { written }) => noteIn(agenda, 'cases', written),
  ObjectionRaised: (agenda, { written }) => noteIn(agenda, 'objections', written),
  ObjectiveProposed: (agenda, { written }) => noteIn(agenda, 'objectives', written),
};

/** Cases, objections and objectives can be written at other times too; then they are not what the room is at. */
function noteIn(agenda: Agenda, kind: ActivityKind, written: Written | undefined): void {
  if (activityOf(agenda, agenda.activeActivity ?? '')?.kind === kind) note(agenda, written);
}

function note(agenda: Agenda, written: Written | undefined, place = ''): void {
  const activity = activityOf(agenda, agenda.activeActivity ?? '');
  if (activity && written) activity.written = { ...activity.written, [place]: { ...written } };
}
