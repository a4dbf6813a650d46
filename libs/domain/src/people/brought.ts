import type { Case } from '../cases/index.ts';
import type { Commitment } from '../commitments/index.ts';
import { copyOf } from '../kernel/json.ts';
import { type OwnObjections, objectionsOfOne } from '../objections/index.ts';
import type { Objective } from '../objectives/index.ts';
import { markOfOne, type Work } from '../readiness/index.ts';
import type { Line } from '../steps/index.ts';
import type { Workshop } from '../workshop.ts';

/** What somebody wrote who turned out to be somebody else, and what these two stand behind together. No ballot is in it. */
export interface Brought {
  readonly cases: Record<string, Case>;
  readonly objections: OwnObjections;
  readonly objectives: Record<string, Objective>;
  readonly lines: Record<string, Line>;
  readonly commitments: Record<string, Commitment>;
  /** With what they are ready; recordings of before do not know. */
  readonly mark?: Work;
}

/** As the own window of whoever is left would have it, had they done it all themselves. */
export function broughtBy(workshop: Workshop, mergedId: string, keptId: string): Brought {
  const cases = those(workshop.cases.byId as Brought['cases'], ({ owner }) => owner === mergedId);
  const objectives = those(workshop.objectives.byId as Brought['objectives'], ({ author }) => author === mergedId);
  const lines = those(workshop.steps.lines as Brought['lines'], ({ author }) => author === mergedId);
  const commitments = those(workshop.commitments.byId as Brought['commitments'], ({ author }) => author === mergedId);
  const mark = markOfOne(workshop, [mergedId, keptId]);
  return {
    ...(mark ? { mark: copyOf(mark) } : {}),
    cases: each(cases, (known) => ({ ...known, owner: keptId })),
    objections: objectionsOfOne(workshop, mergedId, keptId),
    objectives: each(objectives, (known) => ({ ...known, author: keptId, concerns: [] })),
    lines: each(lines, (known) => ({ ...known, author: keptId, highlighted: false })),
    commitments: each(commitments, ({ readers = [], ...known }) => ({
      ...known,
      author: keptId,
      ...(readers.length > 0 ? { isShown: true } : {}),
    })),
  };
}

/** Copies of those among them. */
const those = <T>(
  all: Readonly<Record<string, T>>,
  isTheirs: (thing: T) => boolean,
): readonly (readonly [string, T])[] =>
  Object.entries(all)
    .filter(([, thing]) => isTheirs(thing))
    .map(([id, thing]) => [id, copyOf(thing)]);

const each = <T>(things: readonly (readonly [string, T])[], changed: (thing: T) => T): Record<string, T> =>
  Object.fromEntries(things.map(([id, thing]) => [id, changed(thing)]));
