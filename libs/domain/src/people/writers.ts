import type { Written } from '../agenda/index.ts';
import type { Workshop } from '../workshop.ts';
import { personBehind } from './state.ts';

/**
 * How many different people are behind these texts, here or not: whoever goes takes nothing back. A trainer writes too, and is
 * not one of them.
 */
export function writtenBy(workshop: Workshop, authors: readonly (string | undefined)[]): Written {
  const people = authors.flatMap((author) => (author === undefined ? [] : (personBehind(workshop, author)?.id ?? [])));
  return { people: new Set(people).size, texts: authors.length };
}
