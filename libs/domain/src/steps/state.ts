import { type DebriefPhase, type Locale, type StepId, stepIds } from '../ids.ts';
import type { Personal, Shown } from '../kernel/personal.ts';
import type { ActivityView, LineView } from '../views.ts';
import type { Workshop } from '../workshop.ts';

/** One sentence somebody wants to say on Monday, or a thought from the debriefing. */
export interface Line {
  readonly id: string;
  /** Only in the log and the author's own window. */
  readonly author?: string;
  readonly stepId?: StepId;
  readonly phase?: DebriefPhase;
  /** The activity it was written in; lines of before do not say. */
  readonly activityId?: string;
  readonly text: Personal | Shown;
  /** What it was written in, where that is known. */
  readonly language?: Locale;
  highlighted: boolean;
  /** A commitment that its author shares with the room: under the same id. */
  readonly ofCommitment?: true;
}

export interface Steps {
  /** The step the room is working on. */
  open?: StepId;
  /** In the column's order. */
  completed: StepId[];
  lines: Record<string, Line>;
}

export const noSteps = (): Steps => ({ completed: [], lines: {} });

export const lineOf = (workshop: Workshop, id: string) =>
  Object.hasOwn(workshop.steps.lines, id) ? workshop.steps.lines[id] : undefined;

export const linesOf = (workshop: Workshop) => Object.values(workshop.steps.lines);

/** Whose the lines are that were written in an activity for one step, or one phase. */
export const lineAuthors = (
  workshop: Workshop,
  { activityId, place = '' }: { readonly activityId: string; readonly place?: string },
) =>
  linesOf(workshop)
    .filter((line) => line.activityId === activityId && (line.stepId ?? line.phase ?? '') === place)
    .map(({ author }) => author);

/** What was written in this activity. A line that does not say where it was written goes by what it is about. */
export const linesIn = (workshop: Workshop, { id, kind }: Pick<ActivityView, 'id' | 'kind'>): readonly LineView[] =>
  linesOf(workshop).filter(({ activityId, phase }) =>
    activityId === undefined ? (phase === undefined ? 'steps' : 'debrief') === kind : activityId === id,
  );

/** The order in which the steps are walked: lowest confidence first, as measured before; else the column's order. */
export function stepOrder(workshop: Workshop): readonly StepId[] {
  const measured = workshop.rounds.order
    .flatMap((id) => workshop.rounds.byId[id]?.tally ?? [])
    .findLast((tally) => tally.kind === 'confidence' && 'order' in tally);
  return measured && 'order' in measured ? measured.order : stepIds;
}
