import type { Workshop } from '../workshop.ts';

/** What people do by themselves at some moment: in which activity, and at which place of it where there are several. */
export interface Work {
  readonly activityId: string;
  /** A step, a phase of the debriefing, or a part of the activity. */
  readonly place?: string;
}

/** Somebody is ready with it. */
export interface Mark extends Work {
  readonly participantId: string;
}

export interface Readiness {
  /** Of everybody the latest one, in the order in which they were made; only the authority has them. */
  marks: Mark[];
}

export interface OwnReadiness {
  /** With what one said last that one is ready. */
  mark?: Work;
}

export const noMarks = (): Readiness => ({ marks: [] });
export const noOwnMark = (): OwnReadiness => ({});

export const isSameWork = (a: Work | undefined, b: Work | undefined): boolean =>
  a !== undefined && a.activityId === b?.activityId && (a.place ?? '') === (b.place ?? '');

/** Who is ready with it. */
export const readyWith = ({ readiness }: Pick<Workshop, 'readiness'>, work: Work): readonly string[] =>
  readiness.marks.filter((mark) => isSameWork(mark, work)).map(({ participantId }) => participantId);

/** With what somebody is ready once it turns out who they are: of two marks the later one counts. */
export function markOfOne({ readiness }: Pick<Workshop, 'readiness'>, ids: readonly string[]): Work | undefined {
  const latest = readiness.marks.findLast(({ participantId }) => ids.includes(participantId));
  if (!latest) return undefined;
  const { participantId: _whose, ...work } = latest;
  return work;
}
