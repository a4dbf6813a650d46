import type { Locale } from '../ids.ts';
import type { Personal, Shown } from '../kernel/personal.ts';
import type { Workshop } from '../workshop.ts';

export const objectiveKinds = ['common', 'shared', 'joint'] as const;
export type ObjectiveKind = (typeof objectiveKinds)[number];

/** One wording of an objective. Votes belong to one version and never carry over. */
export interface ObjectiveVersion {
  readonly n: number;
  readonly text: Personal | Shown;
  readonly measure: Personal | Shown;
  readonly dueWeeks: number;
  readonly servesBoss: Personal | Shown;
  readonly servesBuyer: Personal | Shown;
  /** What it was written in, where that is known. */
  readonly language?: Locale;
  /** Objections that this version takes in. */
  readonly addresses: readonly string[];
  readonly at: string;
}

export type ObjectiveStatus = 'proposed' | 'forward' | 'blocked' | 'agreed' | 'adopted' | 'withdrawn';

export interface Objective {
  readonly id: string;
  /** Who proposed it; only in the log and the author's own window. */
  readonly author?: string;
  readonly kind: ObjectiveKind;
  readonly caseId?: string;
  versions: ObjectiveVersion[];
  status: ObjectiveStatus;
  /** What those who have a concern wrote with their consent, by version; for the trainers. */
  concerns: (Personal | Shown)[];
  /** The arguments that blocked its latest wording, as far as they may be named. */
  blockedBy?: readonly string[];
  /** An objection it rested on was reopened after it was agreed. */
  flagged: boolean;
  /** A reopened objective needs new words before it is voted on again. */
  needsNewVersion: boolean;
}

export interface Objectives {
  byId: Record<string, Objective>;
}

export const noObjectives = (): Objectives => ({ byId: {} });

export const objectiveOf = (workshop: Workshop, id: string) =>
  Object.hasOwn(workshop.objectives.byId, id) ? workshop.objectives.byId[id] : undefined;

export const allObjectives = (workshop: Workshop) => Object.values(workshop.objectives.byId);

export const objectiveAuthors = (workshop: Workshop) => allObjectives(workshop).map(({ author }) => author);

export const latestVersion = (objective: { readonly versions: readonly { readonly n: number }[] }): number =>
  objective.versions.at(-1)?.n ?? 0;

/** May the room read it: it was put forward at some time and not withdrawn. */
export const isForTheRoom = ({ status }: { readonly status: ObjectiveStatus }): boolean =>
  status === 'forward' || status === 'blocked' || status === 'agreed' || status === 'adopted';

/** Objectives that were decided, and rest on this objection or are what it is about: from now on they are flagged. */
export function flagsOf(
  workshop: Workshop,
  objection: { readonly id: string; readonly objectiveId?: string },
): { readonly flags?: readonly string[] } {
  const flags = allObjectives(workshop).flatMap(({ id, status, versions }) => {
    const isDecided = status === 'agreed' || status === 'adopted';
    const restsOnIt =
      objection.objectiveId === id || versions.some(({ addresses }) => addresses.includes(objection.id));
    return isDecided && restsOnIt ? [id] : [];
  });
  return flags.length > 0 ? { flags } : {};
}
