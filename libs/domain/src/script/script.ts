import type { Workshop } from '../workshop.ts';
import type { ActivityKind, BeatOf } from './beats.ts';
import { breakCues } from './break.ts';
import { casesCues } from './cases.ts';
import { closingCues } from './closing.ts';
import { commitmentsCues } from './commitments.ts';
import { confidenceCues } from './confidence.ts';
import { controlCues } from './control.ts';
import type { Cue, CuesOf } from './cue.ts';
import { debriefCues } from './debrief.ts';
import { objectionsCues } from './objections.ts';
import { objectivesCues } from './objectives.ts';
import { openActivity } from './open-activity.ts';
import { pollCues } from './poll.ts';
import { recognitionCues } from './recognition.ts';
import { roleplayCues } from './roleplay.ts';
import { rolesCues } from './roles.ts';
import { sceneCues } from './scene.ts';
import { selfRatingCues } from './self-rating.ts';
import { stepsCues } from './steps.ts';
import { teamcaseCues } from './teamcase.ts';

/** What the Next key walks through, by kind of activity. A new kind is one line here, and a file beside this unless it goes as another does. */
const scripts: { readonly [Kind in ActivityKind]: CuesOf<BeatOf<Kind>> } = {
  recognition: recognitionCues,
  scene: sceneCues,
  confidence: confidenceCues,
  mindshift: selfRatingCues('mindshift'),
  cases: casesCues,
  roles: rolesCues,
  teamcase: teamcaseCues,
  roleplay: roleplayCues,
  debrief: debriefCues,
  break: breakCues,
  objections: objectionsCues,
  objectives: objectivesCues,
  steps: stepsCues,
  control: controlCues,
  poll: pollCues,
  commitments: commitmentsCues,
  closing: closingCues,
};

/** The cues of the open activity as they are now: they follow from the state, so that nothing has to be remembered. */
export function cuesOf(workshop: Workshop): readonly Cue[] {
  const activity = openActivity(workshop);
  return activity ? scripts[activity.kind](workshop, activity) : [];
}
