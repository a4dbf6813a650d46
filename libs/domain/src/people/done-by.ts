import type { Progress } from '../agenda/index.ts';
import { readyWith } from '../readiness/index.ts';
import type { Workshop } from '../workshop.ts';
import { personBehind } from './state.ts';

/**
 * How many different people are behind these texts, or said that they are ready, here or not: whoever goes takes nothing back. A
 * trainer writes too, and is not one of them. `ready`: with what the open activity asks, where it is one thing.
 */
export function doneBy(
  workshop: Workshop,
  authors: readonly (string | undefined)[],
  ready: readonly string[] = readyWith(workshop, { activityId: workshop.agenda.activeActivity ?? '' }),
): Progress {
  const people = [...authors, ...ready].flatMap((id) =>
    id === undefined ? [] : (personBehind(workshop, id)?.id ?? []),
  );
  return { people: new Set(people).size, texts: authors.length };
}
