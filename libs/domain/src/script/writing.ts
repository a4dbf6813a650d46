import { type DebriefPhase, debriefPhases, type StepId } from '../ids.ts';
import type { Workshop } from '../workshop.ts';
import type { ActivityKind } from './beats.ts';
import { openActivity } from './open-activity.ts';

/** How far the room is with what it writes now. */
export interface WritingProgress {
  /** Of so many who are here and take part, `people` have written. */
  readonly of: number;
  readonly people: number;
  readonly texts: number;
}

/** What the open activity asks to be written: `''` where it is one thing, undefined where it is nothing. */
const places: Readonly<Partial<Record<ActivityKind, (workshop: Workshop) => StepId | DebriefPhase | '' | undefined>>> =
  {
    cases: () => '',
    objections: () => '',
    objectives: () => '',
    commitments: () => '',
    steps: ({ steps }) => steps.open,
    debrief: ({ agenda: { projector } }) => debriefPhases.find((phase) => phase === projector.focusId) ?? '',
  };

/** Counts nobody in particular; whoever wrote and went is still counted, and then among those who are here. */
export function writingProgress(workshop: Workshop): WritingProgress | undefined {
  const activity = openActivity(workshop);
  const place = activity && places[activity.kind]?.(workshop);
  if (place === undefined) return undefined;
  const { people, texts } = activity?.written?.[place] ?? { people: 0, texts: 0 };
  return { people, texts, of: Math.max(people, workshop.people.voting) };
}
